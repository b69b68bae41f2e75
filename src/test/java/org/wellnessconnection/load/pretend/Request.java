package org.wellnessconnection.load.pretend;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One HTTP request, as far as the pretended server looks at it. */
record Request(String path, String head, String body) {

  static Request read(DataInputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    String words = head.toString();
    byte[] body = new byte[Integer.parseInt(found("(?i)content-length: (\\d+)", words, "0"))];
    in.readFully(body);
    return new Request(words.split(" ")[1], words, new String(body, StandardCharsets.UTF_8));
  }

  String session() {
    return found("(?i)cookie: session=([^\\r;]+)", head, "");
  }

  int number(String field) {
    return Integer.parseInt(found("\"" + field + "\":(\\d+)", body, "0"));
  }

  private static String found(String pattern, String words, String otherwise) {
    Matcher matcher = Pattern.compile(pattern).matcher(words);
    return matcher.find() ? matcher.group(1) : otherwise;
  }
}
