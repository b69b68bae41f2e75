package org.wellnessconnection.web.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages, the static files and the door of a room as the server gives them out, without a
 * server.
 */
final class Site implements AutoCloseable {
  private static final Path STATIC = Path.of("target/classes/static");
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; connect-src 'self'; require-trusted-types-for 'script';"
          + " trusted-types lit-html";

  private final BrowserContext context;
  private final Map<String, String> pages = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();

  Site(Browser browser, int width, int height, ColorScheme colours) {
    context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(colours));
    context.setDefaultTimeout(10_000);
    context.route("**/*", this::answer);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) complaints.add(message.text());
        });
    context.onWebError(error -> complaints.add(error.error()));
  }

  Site with(String path, String html) {
    pages.put(path, html);
    return this;
  }

  Page open(String path) {
    return open(path, new PlayedRoom("participant", "admitted"));
  }

  Page open(String path, PlayedRoom room) {
    var page = context.newPage();
    page.routeWebSocket("**/socket", room::takes);
    page.navigate("http://localhost" + path);
    return page;
  }

  /** What the browser's console complained about. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    context.close();
  }

  private void answer(Route route) {
    var path = URI.create(route.request().url()).getPath();
    if (path.startsWith("/static/")) route.fulfill(file(path));
    else if (path.endsWith("/ticket")) route.fulfill(json("{\"ticket\":\"t\"}"));
    else if (path.endsWith("/seat"))
      route.fulfill(
          json(
              "{\"seat\":\"sam\",\"name\":\"Sam\",\"role\":\"participant\",\"status\":\"waiting\"}"));
    else route.fulfill(html(pages.getOrDefault(path, "<!doctype html><title>-</title>")));
  }

  private static Route.FulfillOptions html(String body) {
    return new Route.FulfillOptions()
        .setContentType("text/html; charset=utf-8")
        .setHeaders(Map.of("Content-Security-Policy", POLICY))
        .setBody(body);
  }

  private static Route.FulfillOptions json(String body) {
    return new Route.FulfillOptions().setContentType("application/json").setBody(body);
  }

  private static Route.FulfillOptions file(String path) {
    var file = STATIC.resolve(path.substring(path.lastIndexOf('/') + 1));
    try {
      return new Route.FulfillOptions()
          .setContentType(path.endsWith(".css") ? "text/css" : "text/javascript")
          .setBodyBytes(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
