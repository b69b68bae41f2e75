package org.wellnessconnection.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Fetches pages: with a time limit, up to a size, and follows nobody elsewhere. */
public record Browser(HttpClient client, Duration patience) {
  private static final int MOST_BYTES = 1024 * 1024;

  public static Browser patientFor(Duration patience) {
    return new Browser(
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build(),
        patience);
  }

  /** What came, of whatever status. */
  public record Page(int status, HttpHeaders headers, String body) {
    public String header(String name) {
      return String.join(", ", headers.allValues(name));
    }
  }

  public Page get(URI address) throws IOException {
    return send(HttpRequest.newBuilder(address).GET());
  }

  public Page post(URI address, Map<String, String> headers, String body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  private Page send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<InputStream> answer =
          client.send(request.timeout(patience).build(), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] bytes = body.readNBytes(MOST_BYTES);
        return new Page(
            answer.statusCode(), answer.headers(), new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }
}
