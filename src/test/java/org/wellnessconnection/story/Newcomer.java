package org.wellnessconnection.story;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and knows no JavaScript. */
public final class Newcomer {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Random SOMEWHERE = new Random();

  private final URI server;
  private final Map<String, String> cookies = new TreeMap<>();
  private final List<String> headers = new ArrayList<>();

  public Newcomer(URI server) {
    this(server, "text/html");
  }

  private Newcomer(URI server, String accept) {
    this.server = server;
    headers.addAll(List.of("Accept", accept, "Accept-Language", "en"));
    headers.addAll(List.of("X-Forwarded-For", "10.0." + some() + "." + some()));
  }

  private static int some() {
    return SOMEWHERE.nextInt(256);
  }

  /** The same browser, asked by something that reads JSON. */
  public Newcomer asJson() {
    return on(server, "application/json");
  }

  /** The same browser, before another server. */
  public Newcomer at(URI other) {
    return on(other, "text/html");
  }

  private Newcomer on(URI other, String accept) {
    Newcomer same = new Newcomer(other, accept);
    same.cookies.putAll(cookies);
    return same;
  }

  public Newcomer with(String cookie) {
    String[] parts = cookie.split("=", 2);
    cookies.put(parts[0], parts[1]);
    return this;
  }

  public String cookie(String name) {
    return name + "=" + cookies.getOrDefault(name, "");
  }

  public HttpResponse<String> gets(String path) throws Exception {
    return answer(request(path).GET());
  }

  /** A form, as names and values in turn. */
  public HttpResponse<String> posts(String path, String... form) throws Exception {
    return answer(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "http://" + server.getAuthority())
            .POST(BodyPublishers.ofString(encoded(form))));
  }

  public HttpResponse<String> postsJson(String path, String body) throws Exception {
    return answer(
        request(path)
            .header("Content-Type", "application/json")
            .header("Origin", "http://" + server.getAuthority())
            .POST(BodyPublishers.ofString(body)));
  }

  /** Where an answer leads. */
  public static String way(HttpResponse<?> answer) {
    return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).headers(headers.toArray(String[]::new));
    String held =
        cookies.entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining("; "));
    return held.isEmpty() ? request : request.header("Cookie", held);
  }

  private HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
    answer.headers().allValues("Set-Cookie").forEach(this::keeps);
    return answer;
  }

  private void keeps(String line) {
    String[] parts = line.split(";", 2)[0].split("=", 2);
    if (parts[1].isEmpty()) {
      cookies.remove(parts[0]);
    } else {
      cookies.put(parts[0], parts[1]);
    }
  }

  private static String encoded(String... form) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < form.length; i += 2) {
      pairs.add(form[i] + "=" + URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }
}
