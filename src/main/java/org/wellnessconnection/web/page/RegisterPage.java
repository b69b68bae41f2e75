package org.wellnessconnection.web.page;

import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.ConsentText;
import org.wellnessconnection.member.ConsentTexts;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.member.Registration;

/**
 * The form that makes somebody a member, with what they wrote before.
 *
 * @param faults what is wrong with which field, with words under {@code refusal.}
 * @param returnTo the path to go on to
 */
public record RegisterPage(
    Page page,
    Registration written,
    Map<String, String> faults,
    ConsentTexts texts,
    String returnTo)
    implements Shown {

  public Optional<String> fault(String field) {
    return Optional.ofNullable(faults.get(field)).map(code -> page.say("refusal." + code));
  }

  public ConsentText consent() {
    return texts.in(page.texts().language());
  }

  /** A box stays ticked that was ticked before, for the text as it is now. */
  public boolean agreed() {
    return written.agreed().equals(texts.version());
  }

  public CareerStage[] stages() {
    return CareerStage.values();
  }

  public Jurisdiction[] provinces() {
    return Jurisdiction.values();
  }

  @Override
  public String template() {
    return "register.jte";
  }
}
