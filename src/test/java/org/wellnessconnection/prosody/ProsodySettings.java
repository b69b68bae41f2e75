package org.wellnessconnection.prosody;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** What a Prosody of a test is told; as a Jitsi tells it where that matters. */
final class ProsodySettings {
  private static final String GLOBAL =
      """
      run_as_root = true
      pidfile = "%1$s/prosody.pid"
      data_path = "%1$s/data"
      certificates = "%1$s"
      plugin_paths = { "%2$s/docker/jitsi", "%2$s/src/test/prosody" }
      modules_enabled = { "posix"; "saslauth"; "disco"; "websocket"; "pretend_web" }
      modules_disabled = { "s2s"; "offline" }
      log = { debug = "*console" }
      interfaces = { "127.0.0.1" }
      http_interfaces = { "127.0.0.1" }
      http_ports = { %3$d }
      https_ports = {}
      c2s_ports = {}
      c2s_direct_tls_ports = {}
      component_ports = {}
      http_default_host = "meet.test"
      http_paths = { websocket = "/xmpp-websocket" }
      consider_websocket_secure = true
      admins = { "focus@auth.meet.test" }
      app_secret = "%5$s"
      pretend_policy = "frame-ancestors https://meet.example.org"
      wellness_door = "%4$s"
      wellness_secret = "%6$s"
      """;
  private static final String HOSTS =
      """

      VirtualHost "meet.test"
        authentication = "pretend_token"

      Component "muc.meet.test" "muc"
        storage = "memory"
        muc_room_locking = false
        muc_tombstones = false
        modules_enabled = { "wellness_control"; "pretend_verification" }

      Component "breakout.meet.test" "muc"
        storage = "memory"
        modules_enabled = { "wellness_control" }

      Component "focus.meet.test" "pretend_focus"
      """;

  private ProsodySettings() {}

  static String of(Path folder, int port, URI door, List<String> more) {
    Path here = Path.of("").toAbsolutePath();
    return GLOBAL.formatted(folder, here, port, door, Prosody.APP_SECRET, Prosody.SECRET)
        + String.join("\n", more)
        + HOSTS;
  }
}
