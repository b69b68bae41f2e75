package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotScale;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What everybody can read: there is nothing that axe finds, and nothing to scroll sideways. A
 * picture of what was looked at is left in {@code target/screens}.
 */
public final class Readable {
  private Readable() {}

  /** All of a page, also what is below the screen. */
  static void page(Page page, Look look, String name) {
    page.screenshot(picture(look, name).setFullPage(true).setScale(ScreenshotScale.CSS));
    withoutFrames(page, name);
  }

  /** What is on the screen now. */
  static void screen(Page page, Look look, String name) {
    page.screenshot(picture(look, name));
    withoutFrames(page, name);
  }

  private static Page.ScreenshotOptions picture(Look look, String name) {
    String folder = look.name().toLowerCase(Locale.ROOT);
    return new Page.ScreenshotOptions()
        .setPath(Path.of("target", "screens", folder, name + ".png"));
  }

  private static void withoutFrames(Page page, String name) {
    isReadable(page, axe(page), name);
  }

  /** For a page without frames: a blank page beside it for each of them costs most of the time. */
  public static AxeBuilder axe(Page page) {
    return new AxeBuilder(page).setLegacyMode(true);
  }

  /** With all its frames, and without a picture. */
  static void everything(Page page) {
    isReadable(page, new AxeBuilder(page), page.url());
  }

  private static void isReadable(Page page, AxeBuilder axe, String name) {
    assertThat(axe.analyze().getViolations()).as(name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("sideways scrolling on " + name)
        .isEqualTo(0);
  }
}
