-- Stands in for Jicofo: opens the meeting that somebody wants to join.
local st = require "util.stanza"

module:hook("iq-set/host/http://jitsi.org/protocol/focus:conference", function(event)
  local wanted = event.stanza.tags[1].attr.room
  local host = wanted:match("@(.*)")
  prosody.hosts[host].modules.muc.create_room(wanted)
  local answer = st.stanza("conference", { xmlns = "http://jitsi.org/protocol/focus", ready = "true", room = wanted })
  event.origin.send(st.reply(event.stanza):add_child(answer))
  return true
end)
