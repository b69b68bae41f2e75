package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The line breaks, a server goes, Redis dies: nothing is lost, nothing is doubled, and one is told.
 */
class LostLineBrowserTest extends Evening {
  private Cable cable;
  private Cable other;

  @Override
  House opens() throws Exception {
    cable = new Cable();
    other = new Cable();
    House opened = House.opens(cable.setting()).andAnother(cable.setting());
    opened.andAnother(other.setting());
    cable.leadsTo(opened.site(0).server());
    other.leadsTo(opened.site(2).server());
    return opened;
  }

  @AfterEach
  void putAway() throws Exception {
    cable.close();
    other.close();
  }

  @Override
  URI address() {
    return cable.address();
  }

  @Override
  boolean isKnown(String complaint) {
    return complaint.contains("net::ERR_")
        || complaint.contains("WebSocket connection to")
        || complaint.contains("status of 503");
  }

  @Test
  void whatIsWrittenWhileTheLineIsCutGoesOutOnceWhenItIsBack() throws Exception {
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ana.says("Before the cut");
    assertThat(ben.arrived("Before the cut")).hasCount(1);
    cable.cut();
    assertThat(ana.banner()).hasText(ana.words("close.1006"));
    ana.says("Written in the dark");
    assertThat(ana.message("Written in the dark")).containsText(ana.words("room.talk.later"));
    assertThat(ana.page().locator(".help-lines a[href='tel:988']")).isAttached();
    cable.mend();
    assertThat(ana.arrived("Written in the dark")).hasCount(1);
    assertThat(ben.arrived("Written in the dark")).hasCount(1);
    assertThat(ana.banner()).containsText(ana.words("room.line.back"));
    assertThat(ana.announcer()).containsText(ana.words("room.line.back"));
    assertThat(ben.conversation()).containsExactly("Before the cut", "Written in the dark");
    assertThat(ana.conversation()).isEqualTo(ben.conversation());
  }

  @Test
  void whatTheOthersSaidMeanwhileIsThereOnceOnReturn() throws Exception {
    Guest ana = comes("ana", OPEN);
    Guest ben =
        guest(Look.LAPTOP, other.address()).signsIn(house.code("ben")).comesInto(OPEN, "Ben");
    ana.says("One");
    assertThat(ben.arrived("One")).hasCount(1);
    cable.cut();
    assertThat(ana.banner()).hasText(ana.words("close.1006"));
    ben.says("Two");
    ben.says("Three");
    assertThat(ben.arrived("Three")).hasCount(1);
    assertThat(ana.message("Three")).hasCount(0);
    cable.mend();
    assertThat(ana.arrived("Three")).hasCount(1);
    assertThat(ana.conversation()).containsExactly("One", "Two", "Three");
  }

  @Test
  void whenAServerGoesOnePersonGoesOnAtTheOtherWithTheSameSeat() throws Exception {
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ana.says("On the first server");
    assertThat(ben.arrived("On the first server")).hasCount(1);
    cable.leadsTo(house.site(1).server());
    house.closes(0);
    ana.says("On the second");
    assertThat(ben.arrived("On the second")).hasCount(1);
    assertThat(ana.conversation()).containsExactly("On the first server", "On the second");
    assertThat(ben.conversation()).isEqualTo(ana.conversation());
    assertThat(ana.person("Ana")).containsText("you");
    assertThat(ana.page().locator("wc-joining")).hasCount(0);
  }

  @Test
  void whileRedisStandsStillAMessageIsInDoubtAndThenItIsThereOnce() throws Exception {
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    signal("STOP");
    ana.says("Is anybody there?");
    assertThat(ana.message("Is anybody there?")).containsText(ana.words("room.talk.doubt"));
    assertThat(ben.message("Is anybody there?")).hasCount(0);
    signal("CONT");
    assertThat(ana.arrived("Is anybody there?")).hasCount(1);
    assertThat(ben.arrived("Is anybody there?")).hasCount(1);
    assertThat(ana.conversation()).containsExactly("Is anybody there?");
  }

  @Test
  void whenRedisDiesWhileSomebodyWritesTheMessageIsInDoubtAndThenResolvesItself() throws Exception {
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ana.says("Safe on the disk");
    assertThat(ben.arrived("Safe on the disk")).hasCount(1);
    house.redis().kill();
    ana.says("In the middle of it");
    assertThat(ana.arrived("In the middle of it")).hasCount(1);
    assertThat(ben.arrived("In the middle of it")).hasCount(1);
    ben.says("Still here");
    assertThat(ana.arrived("Still here")).hasCount(1);
    assertThat(ana.conversation())
        .containsExactly("Safe on the disk", "In the middle of it", "Still here");
    assertThat(ben.conversation()).isEqualTo(ana.conversation());
    assertThat(ana.page().locator(".conversation .fate")).hasCount(0);
  }

  private void signal(String name) throws Exception {
    String redis = String.valueOf(house.redis().process().pid());
    assertThat(new ProcessBuilder("kill", "-" + name, redis).start().waitFor()).isZero();
  }
}
