-- For a Jitsi of Debian's packages (jitsi-meet): copy this file to /etc/prosody/conf.d/00-wellness.cfg.lua, owned by root
-- and readable by the group prosody alone (chmod 640), with the address of your server and a secret of your own
-- (openssl rand -hex 32). The folder mod_wellness_control goes to /usr/share/jitsi-meet/prosody-plugins/.
-- The runbook says what else has to be changed in Jitsi's own files.
wellness_door = "https://meet.example.org/video/door"
wellness_secret = ""
