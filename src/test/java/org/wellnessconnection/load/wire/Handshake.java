package org.wellnessconnection.load.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The words that turn an HTTP request into a WebSocket. */
final class Handshake {

  private static final int LARGEST_ANSWER = 16 * 1024;
  private static final byte[] END = {'\r', '\n', '\r', '\n'};

  private Handshake() {}

  static byte[] asks(URI server, Pass pass) {
    String asBrowser = "Origin: http://" + server.getAuthority() + "\r\nCookie: " + pass.cookie();
    String asOther = "Authorization: " + pass.cookie();
    String words =
        String.join(
            "\r\n",
            "GET /rooms/" + pass.room() + "/socket HTTP/1.1",
            "Host: " + server.getAuthority(),
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Protocol: wellness.v1",
            Pass.isToken(pass.cookie()) ? asOther : asBrowser,
            "",
            "");
    return words.getBytes(StandardCharsets.US_ASCII);
  }

  static void isAnswered(InputStream in) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    int matched = 0;
    while (matched < END.length) {
      int next = in.read();
      if (next < 0 || answer.size() > LARGEST_ANSWER) {
        throw new IOException("no answer to the handshake");
      }
      answer.write(next);
      matched = next == END[matched] ? matched + 1 : next == END[0] ? 1 : 0;
    }
    String words = answer.toString(StandardCharsets.US_ASCII);
    if (!words.startsWith("HTTP/1.1 101 ")) {
      throw new Refused(Integer.parseInt(words.substring(9, 12)), words);
    }
  }
}
