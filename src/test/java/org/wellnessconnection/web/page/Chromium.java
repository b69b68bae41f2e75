package org.wellnessconnection.web.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** The browser of the tests; closing it ends its processes. */
public final class Chromium implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--use-fake-device-for-media-stream");

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(QUIET));

  public Browser browser() {
    return browser;
  }

  /** A browser with a profile on disk, as people have it at home; English. */
  public BrowserContext keeping(Path profile) {
    return playwright
        .chromium()
        .launchPersistentContext(
            profile,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(PROGRAM)
                .setArgs(QUIET)
                .setLocale("en-CA"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
