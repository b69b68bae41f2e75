package org.wellnessconnection.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Somebody who speaks to the server byte by byte, and may say anything. */
public final class Caller implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_MILLIS = 15_000;
  private static final String END = "\r\n\r\n";

  private final Socket socket;
  private final DataInputStream in;

  private Caller(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new DataInputStream(socket.getInputStream());
  }

  /** One answer; its header names are in lower case, each value is a line. */
  public record Answer(int status, Map<String, String> headers, String body) {
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException notJson) {
        throw new AssertionError(body, notJson);
      }
    }

    public String error() {
      return json().path("error").asText();
    }
  }

  public static Caller of(URI server) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    return new Caller(socket);
  }

  /** Calls, says this, hears one answer and hangs up. */
  public static Answer asks(URI server, String words) throws IOException {
    try (Caller caller = of(server)) {
      return caller.says(words).hears();
    }
  }

  /**
   * @param headers whole lines, without the host
   */
  public static Answer gets(URI server, String path, String headers) throws IOException {
    return asks(
        server,
        "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + headers + "\r\n");
  }

  /**
   * As a browser: whoever sends a cookie says where the request comes from.
   *
   * @param headers whole lines, without host and length
   */
  public static Answer posts(URI server, String path, String headers, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(
                path, server.getAuthority(), bytes.length, headers + origin(server, headers));
    return asks(server, head + new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static String origin(URI server, String headers) {
    boolean said = headers.contains("Origin:") || headers.contains("Sec-Fetch-Site:");
    return said || !headers.contains("Cookie:") ? "" : "Origin: " + server + "\r\n";
  }

  /** Every character is one byte. */
  public Caller says(String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  public Answer hears() throws IOException {
    Answer head = hearsNoBody();
    byte[] body = new byte[Integer.parseInt(head.header("content-length").orElse("0"))];
    in.readFully(body);
    return new Answer(head.status(), head.headers(), new String(body, StandardCharsets.UTF_8));
  }

  /** The answer to a request after which no body comes, whatever its length is said to be. */
  public Answer hearsNoBody() throws IOException {
    String[] lines = head().split("\r\n");
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] parts = lines[i].split(": ", 2);
      headers.merge(parts[0].toLowerCase(Locale.ROOT), parts[1], (one, more) -> one + "\n" + more);
    }
    return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, "");
  }

  /** Until the first byte comes, or the server hangs up without a word. */
  public void waits() throws IOException {
    in.read();
  }

  private String head() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith(END)) {
      head.write(in.readUnsignedByte());
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  /** Waits until the server hangs up; false if it says something more first. */
  public boolean isLeftAlone() throws IOException {
    try {
      return in.read() < 0;
    } catch (SocketTimeoutException stillThere) {
      throw new AssertionError("the server did not hang up", stillThere);
    } catch (IOException reset) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
