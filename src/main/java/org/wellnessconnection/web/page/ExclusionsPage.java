package org.wellnessconnection.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.wellnessconnection.member.Exclusion.Proposal;
import org.wellnessconnection.member.Exclusion.Standing;
import org.wellnessconnection.member.Exclusion.Word;

/** What facilitators proposed beyond their sessions, for those who decide. */
public record ExclusionsPage(Page page, List<Case> cases) implements Shown {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

  public ExclusionsPage {
    cases = List.copyOf(cases);
  }

  /**
   * One proposal.
   *
   * @param who the member it is about, by the name of their account
   * @param by the facilitator who proposed it
   * @param open what the reader may say to it
   */
  public record Case(
      Proposal proposal, String who, String by, String series, Standing standing, List<Word> open) {
    public Case {
      open = List.copyOf(open);
    }

    public String when() {
      return DAY.format(proposal.at().atZone(ZoneOffset.UTC));
    }

    public String scope() {
      return code(proposal.scope());
    }

    public String reason() {
      return code(proposal.reason());
    }

    public String state() {
      return code(standing);
    }
  }

  /** A word in a key of the messages and in a form. */
  public static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String template() {
    return "exclusions.jte";
  }
}
