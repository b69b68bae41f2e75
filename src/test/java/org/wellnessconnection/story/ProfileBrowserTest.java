package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.privacy.Markers;

/** A browser that was in a session keeps nothing of it on the disk of whoever it belongs to. */
class ProfileBrowserTest extends Evening {
  private final Markers markers = new Markers();
  private final List<String> said = new ArrayList<>();

  @Test
  void nothingThatWasSaidIsInTheProfile(@TempDir Path profile) throws Exception {
    BrowserContext home = chromium.keeping(profile);
    Guest ana = new Guest(home, "en", address());
    String name = one(markers::name);
    ana.signsIn(house.code("ana")).comesInto(OPEN, name);
    for (int i = 0; i < 12; i++) {
      ana.says(one(i % 2 == 0 ? markers::accented : markers::plain));
    }
    Person ben = house.sendsAs("ben", "open", one(markers::name));
    ben.says(one(markers::lengthy));
    ana.notes(one(markers::faces));
    assertThat(ana.person(name)).hasCount(1);
    assertThat(ana.page().locator("wc-notes wc-message .who time")).hasCount(1);

    house.sends("ada", "open").asks("end");
    assertThat(ana.heading("room.after.ended")).isVisible();
    String kept = markers.accented();
    ana.page().evaluate("kept => localStorage.setItem('control', kept)", kept);
    home.close();

    List<String> sought = new ArrayList<>(said);
    sought.add(kept);
    assertThat(said).hasSize(16);
    assertThat(new MarkerScan(sought).raw(profile).found()).containsExactly(kept);
  }

  private String one(Supplier<String> kind) {
    String marker = kind.get();
    said.add(marker);
    return marker;
  }
}
