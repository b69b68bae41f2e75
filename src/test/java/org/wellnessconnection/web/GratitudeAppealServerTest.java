package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.story.Newcomer;

/** A post that was removed and should not have been: its author gets it back. */
class GratitudeAppealServerTest extends GratitudeFixture {
  private static final String REMOVED = "content_removed";

  private static char part = 'a';

  private String id;
  private String text;

  @BeforeEach
  void anaWritesAndBenReports() throws Exception {
    text = "To the one who stayed, part " + part++ + ".";
    id = published(ana, text);
    ben.posts("/gratitude/" + id + "/report", "kind", "unkind", "reason", "It hurt");
  }

  private Report report() throws Exception {
    return house.reports().stream()
        .filter(it -> it.evidence().post().orElseThrow().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void does(Newcomer who, String step, String outcome) throws Exception {
    who.posts("/reports/" + report().id().value(), "step", step, "outcome", outcome);
  }

  private void isRemoved() throws Exception {
    does(cora, "claim", "");
    does(cora, "find", REMOVED);
    does(cora, "close", "");
    assertThat(ben.gets("/gratitude").body()).doesNotContain(text);
  }

  private void appeals() throws Exception {
    ana.posts("/me/reports/" + report().id().value() + "/appeal", "words", "It was meant kindly");
  }

  @Test
  void whoAsksForAnotherLookAndIsRightHasThePostBack() throws Exception {
    isRemoved();
    assertThat(ana.gets("/me/reports").body())
        .as("what it was about")
        .contains(text, WORDS.say("my_reports.mine." + REMOVED));
    assertThat(ben.gets("/me/reports").body()).doesNotContain(text);
    appeals();
    does(cora, "find", "no_action");
    assertThat(post(id).stage()).as("not by who removed it").isEqualTo(Stage.REMOVED);
    assertThat(sol.gets("/reports").body()).contains(WORDS.say("reports.gives_back"));
    does(sol, "answer", "no_action");

    assertThat(article(ben, id)).contains(text);
    String mine = ana.gets("/gratitude/mine").body();
    assertThat(mine.substring(mine.indexOf(text)).split("</article>")[0])
        .contains(WORDS.say("gratitude.stage.published"));
    assertThat(ana.gets("/me/reports").body()).contains(WORDS.say("my_reports.post.back"));
    assertThat(house.audit()).extracting(AuditEntry::act).contains(AuditEntry.Act.POST_RESTORED);
  }

  @Test
  void whoIsNotRightHasNot() throws Exception {
    isRemoved();
    appeals();
    does(sol, "answer", REMOVED);

    assertThat(post(id).stage()).isEqualTo(Stage.REMOVED);
    String decided = ana.gets("/me/reports").body();
    assertThat(decided.substring(decided.indexOf(text)).split("</article>")[0])
        .contains(WORDS.say("my_reports.answered"))
        .doesNotContain(WORDS.say("my_reports.post.back"), WORDS.say("my_reports.post.gone"));
  }

  @Test
  void whatItsAuthorDeletedMeanwhileDoesNotComeBackAndTheyAreTold() throws Exception {
    isRemoved();
    appeals();
    ana.posts("/gratitude/mine", "post", id);
    does(sol, "answer", "no_action");

    assertThat(ben.gets("/gratitude").body()).doesNotContain(text);
    assertThat(ana.gets("/me/reports").body())
        .contains(text, WORDS.say("my_reports.post.gone"), "/gratitude/write");
  }

  @Test
  void whoDecidedAndThinksBetterOfItPutsItBack() throws Exception {
    does(cora, "claim", "");
    does(cora, "find", REMOVED);
    assertThat(post(id).stage()).isEqualTo(Stage.REMOVED);
    does(cora, "find", "no_action");

    assertThat(article(ben, id)).contains(text);
  }

  @Test
  void whatSomebodyElseFindsOfAnotherReportUndoesNothing() throws Exception {
    comes("eli", 1).posts("/gratitude/" + id + "/report", "kind", "other", "reason", "Me too");
    isRemoved();
    Report other =
        house.reports().stream()
            .filter(it -> it.evidence().post().orElseThrow().id().equals(id))
            .filter(it -> it.closed().isEmpty())
            .findFirst()
            .orElseThrow();
    sol.posts("/reports/" + other.id().value(), "step", "claim");
    sol.posts("/reports/" + other.id().value(), "step", "find", "outcome", "no_action");

    assertThat(post(id).stage()).isEqualTo(Stage.REMOVED);
  }

  @Test
  void anAnswerThatComesTooLateUndoesNothing() throws Exception {
    isRemoved();
    appeals();
    does(sol, "answer", REMOVED);
    does(sol, "answer", "no_action");

    assertThat(post(id).stage()).isEqualTo(Stage.REMOVED);
    assertThat(post(id).words().text()).isEmpty();
  }
}
