package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.safety.Identification.Subject;
import org.wellnessconnection.safety.IdentificationReason;

/** Where somebody asks who is in a seat, and says why. */
public record IdentifyPage(Page page, Sheet sheet, Optional<Wrong> wrong) implements Shown {

  /**
   * What is asked, with the words that were typed before.
   *
   * @param name as the room knows them
   * @param mayDelay whether the reader may have the person told later
   */
  public record Sheet(
      Subject subject, String name, boolean mayDelay, String reason, String words) {

    public Sheet withWords(String reason, String words) {
      return new Sheet(subject, name, mayDelay, reason, words);
    }

    public String action() {
      return "/rooms/" + subject.room() + "/identification/" + subject.seat();
    }
  }

  /** What is wrong, and beside which field it is said. */
  public record Wrong(String field, Refusal refusal) {}

  /** The words beside a field; empty where nothing is wrong with it. */
  public String wrongWith(String field) {
    return wrong
        .filter(it -> it.field().equals(field))
        .map(it -> page.say("refusal." + it.refusal().code()))
        .orElse("");
  }

  public List<IdentificationReason> reasons() {
    return List.of(IdentificationReason.values());
  }

  @Override
  public String template() {
    return "identify.jte";
  }
}
