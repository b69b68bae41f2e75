package org.wellnessconnection.load.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** What a client asks of one server over HTTP before it may open a line. */
public final class Site {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration PATIENCE_IN_BULK = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final URI server;

  public Site(URI server) {
    this.server = server;
  }

  public URI server() {
    return server;
  }

  /** Signs in with a one-time code and gives back the cookie to send from now on. */
  public String signIn(String code) throws IOException {
    HttpRequest request =
        to("/sign-in", PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "http://" + server.getAuthority())
            .POST(BodyPublishers.ofString("code=" + code))
            .build();
    HttpResponse<String> answer = answerTo(request);
    if (answer.statusCode() != 303) {
      throw new Refused(answer.statusCode(), answer.body());
    }
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  /** Takes a seat, or gives back the one this person has. */
  public Pass takeSeat(String room, String cookie, String name) throws IOException {
    String body = JSON.createObjectNode().put("name", name).put("agreed", true).toString();
    JsonNode seat = JSON.readTree(post("/rooms/" + room + "/seat", cookie, body, PATIENCE));
    return new Pass(room, cookie, seat.get("seat").asText(), seat.get("role").asText());
  }

  /** A ticket opens one socket. */
  public String ticket(Pass pass) throws IOException {
    String answer = post("/rooms/" + pass.room() + "/ticket", pass.cookie(), "{}", PATIENCE);
    return JSON.readTree(answer).get("ticket").asText();
  }

  /** Seats in bulk: person n belongs to room n modulo rooms, the first of each room facilitates. */
  public List<Pass> seats(int rooms, int people) throws IOException {
    return seatLines(rooms, people).stream()
        .map(line -> line.split(" "))
        .map(part -> new Pass(part[0], "session=" + part[1], part[3], part[4]))
        .toList();
  }

  /** The same as the server writes it: one line each of room, session, ticket, seat and role. */
  public List<String> seatLines(int rooms, int people) throws IOException {
    String body = JSON.createObjectNode().put("rooms", rooms).put("people", people).toString();
    return post("/bench/seats", "", body, PATIENCE_IN_BULK).lines().toList();
  }

  private String post(String path, String cookie, String body, Duration patience)
      throws IOException {
    HttpRequest.Builder request =
        to(path, patience)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (Pass.isToken(cookie)) {
      request.header("Authorization", cookie);
    } else {
      request.header("Origin", "http://" + server.getAuthority()).header("Cookie", cookie);
    }
    HttpResponse<String> answer = answerTo(request.build());
    if (answer.statusCode() / 100 != 2) {
      throw new Refused(answer.statusCode(), answer.body());
    }
    return answer.body();
  }

  private HttpRequest.Builder to(String path, Duration patience) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(patience);
  }

  private HttpResponse<String> answerTo(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
