package org.wellnessconnection.prosody;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.video.ControlSecret;
import org.wellnessconnection.video.SignedCall;

/** Tells the module what to do, as the server does. */
record Control(URI address) {
  static final ControlSecret SECRET = new ControlSecret(Prosody.SECRET);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  String says(String body) {
    HttpResponse<String> answer = send(signed(body, Instant.now()), body);
    if (answer.statusCode() != 200) {
      throw new AssertionError("answered " + answer.statusCode() + " to " + body);
    }
    return answer.body();
  }

  String removes(String meeting, String seat) {
    return says(
        "{\"op\":\"remove\",\"meeting\":\"%s\",\"seat\":\"%s\",\"reason\":\"You were asked to leave.\"}"
            .formatted(meeting, seat));
  }

  /** Who is in a meeting, by their seats. */
  record Listed(boolean open, List<String> seats) {
    static Listed nobody() {
      return new Listed(false, List.of());
    }

    static Listed only(String... seats) {
      return new Listed(true, List.of(seats));
    }
  }

  Listed lists(String meeting) {
    String answer = says("{\"op\":\"list\",\"meeting\":\"%s\"}".formatted(meeting));
    try {
      return new ObjectMapper().readValue(answer, Listed.class);
    } catch (IOException e) {
      throw new AssertionError("is no list: " + answer, e);
    }
  }

  String ends(String meeting) {
    return says(
        "{\"op\":\"end\",\"meeting\":\"%s\",\"reason\":\"The session is over.\"}"
            .formatted(meeting));
  }

  Map<String, String> signed(String body, Instant at) {
    return new HashMap<>(SignedCall.post(address.getPath(), body, at).headers(SECRET));
  }

  HttpResponse<String> send(Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("the module does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
