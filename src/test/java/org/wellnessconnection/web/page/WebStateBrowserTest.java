package org.wellnessconnection.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The sentences of {@code src/test/web} about the room's state, each checked in a real browser. */
class WebStateBrowserTest {
  private static final Path TOOLS = Path.of("target/browser/META-INF/resources/_static");

  @TempDir Path bundled;

  @TestFactory
  List<DynamicTest> theStateOfTheRoom() throws Exception {
    var module = bundle();
    try (var chromium = new Chromium();
        var page = chromium.browser().newPage()) {
      return sentences(page, module).stream().map(WebStateBrowserTest::asTest).toList();
    }
  }

  private static DynamicTest asTest(Map<String, String> sentence) {
    return dynamicTest(
        sentence.get("says"), () -> assertThat(sentence).doesNotContainKey("failure"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, String>> sentences(Page page, String module) {
    page.route("**/*", route -> route.fulfill(answer(route, module)));
    page.navigate("http://localhost/");
    var told =
        (List<Map<String, String>>)
            page.evaluate("import('/all.js').then(() => globalThis.sentences)");
    assertThat(told).isNotEmpty();
    return told;
  }

  private static Route.FulfillOptions answer(Route route, String module) {
    return route.request().url().endsWith("/all.js")
        ? new Route.FulfillOptions().setContentType("text/javascript").setBody(module)
        : new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html>");
  }

  private String bundle() throws IOException, InterruptedException {
    var out = bundled.resolve("all.js");
    var run =
        new ProcessBuilder(
                esbuild().toString(),
                "src/test/web/all.ts",
                "--bundle",
                "--format=esm",
                "--target=es2022",
                "--log-level=warning",
                "--outfile=" + out)
            .inheritIO()
            .start();
    assertThat(run.waitFor()).isZero();
    return Files.readString(out);
  }

  private static Path esbuild() throws IOException {
    try (var files = Files.walk(TOOLS)) {
      return files
          .filter(
              file ->
                  file.getFileName().toString().startsWith("esbuild") && Files.isExecutable(file))
          .findFirst()
          .orElseThrow();
    }
  }
}
