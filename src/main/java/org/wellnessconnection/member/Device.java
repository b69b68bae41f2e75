package org.wellnessconnection.member;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody signed in on: as much as they need to recognise it, and nothing that tracks it. */
public record Device(Browser browser, Platform platform, Whose whose) {
  private static final int LONGEST = 500;

  /** Whether other people use it, too. */
  public enum Whose {
    OWN,
    SHARED
  }

  /** The first one whose mark a browser shows is it: most of them also show those further down. */
  public enum Browser {
    EDGE("Edge", "Edg"),
    OPERA("Opera", "OPR/"),
    SAMSUNG("Samsung Internet", "SamsungBrowser/"),
    FIREFOX("Firefox", "Firefox/|FxiOS/"),
    CHROME("Chrome", "Chrome/|CriOS/"),
    SAFARI("Safari", "Safari/"),
    OTHER("", "");

    private final String label;
    private final Pattern mark;

    Browser(String label, String mark) {
      this.label = label;
      this.mark = Pattern.compile(mark);
    }
  }

  /** In the same way. */
  public enum Platform {
    IPHONE("iPhone", "iPhone"),
    IPAD("iPad", "iPad"),
    ANDROID("Android", "Android"),
    WINDOWS("Windows", "Windows"),
    CHROME_OS("ChromeOS", "CrOS"),
    MAC("Mac", "Macintosh"),
    LINUX("Linux", "Linux"),
    OTHER("", "");

    private final String label;
    private final Pattern mark;

    Platform(String label, String mark) {
      this.label = label;
      this.mark = Pattern.compile(mark);
    }
  }

  public static Device unknown() {
    return new Device(Browser.OTHER, Platform.OTHER, Whose.OWN);
  }

  /**
   * @param userAgent as a browser sends it; what is too long is not looked at
   */
  public static Device of(String userAgent, Whose whose) {
    String said = userAgent.length() > LONGEST ? "" : userAgent;
    return new Device(browser(said), platform(said), whose);
  }

  private static Browser browser(String said) {
    return Stream.of(Browser.values())
        .filter(one -> one.mark.matcher(said).find())
        .findFirst()
        .orElse(Browser.OTHER);
  }

  private static Platform platform(String said) {
    return Stream.of(Platform.values())
        .filter(one -> one.mark.matcher(said).find())
        .findFirst()
        .orElse(Platform.OTHER);
  }

  public boolean isShared() {
    return whose == Whose.SHARED;
  }

  /** Its name; empty for one that we do not know. */
  public Optional<String> browserName() {
    return Optional.of(browser.label).filter(name -> !name.isEmpty());
  }

  public Optional<String> platformName() {
    return Optional.of(platform.label).filter(name -> !name.isEmpty());
  }
}
