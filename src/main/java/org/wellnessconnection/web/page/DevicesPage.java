package org.wellnessconnection.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.SignInBy;

/** Where somebody is signed in. */
public record DevicesPage(Page page, List<OnDevice> devices) implements Shown {

  public DevicesPage {
    devices = List.copyOf(devices);
  }

  /**
   * One of them.
   *
   * @param here the one in front of which they sit
   */
  public record OnDevice(
      String id, Device device, SignInBy.Way way, Ago begun, Ago seen, boolean here) {}

  /** How long ago, in the unit in which people say it. */
  public record Ago(String unit, long count) {
    private static final long SOME_HOURS = 48;
    private static final long SOME_MINUTES = 120;

    public static Ago between(Instant then, Instant now) {
      Duration ago = Duration.between(then, now);
      if (ago.toHours() >= SOME_HOURS) {
        return new Ago("days", ago.toDays());
      }
      if (ago.toMinutes() >= SOME_MINUTES) {
        return new Ago("hours", ago.toHours());
      }
      return ago.toMinutes() < 2 ? new Ago("now", 0) : new Ago("minutes", ago.toMinutes());
    }
  }

  public String ago(Ago ago) {
    return page.say("devices.ago." + ago.unit(), ago.count());
  }

  public boolean hasOthers() {
    return devices.stream().anyMatch(one -> !one.here());
  }

  public String name(Device device) {
    String browser = device.browserName().orElse(page.say("devices.browser"));
    return device
        .platformName()
        .map(platform -> page.say("devices.on", browser, platform))
        .orElse(browser);
  }

  public String way(SignInBy.Way way) {
    return page.say("devices.way." + way.name().toLowerCase(java.util.Locale.ROOT));
  }

  @Override
  public String template() {
    return "devices.jte";
  }
}
