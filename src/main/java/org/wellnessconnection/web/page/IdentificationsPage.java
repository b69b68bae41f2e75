package org.wellnessconnection.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.safety.HelpLine;
import org.wellnessconnection.safety.Identification;

/** Requests for somebody's name, for those who ask, agree and review. */
public record IdentificationsPage(Page page, List<Case> cases) implements Shown {
  /** After how many hours a person can be told. */
  public static final List<Integer> DELAYS = List.of(0, 1, 4, 12, 24);

  public IdentificationsPage {
    cases = List.copyOf(cases);
  }

  /** One request, with who had a part in it and what its reader may do. */
  public record Case(Identification one, People people, May may) {
    public String state() {
      if (one.consent().isPresent()) {
        return "agreed";
      }
      return may.isTooLate() ? "over" : "open";
    }
  }

  /**
   * By the names of their accounts.
   *
   * @param known who it is, for the two who asked and agreed, as long as they may see it
   */
  public record People(String asker, Optional<String> agreed, Optional<Known> known) {}

  /** What the reader may do. */
  public record May(boolean agree, boolean delay, boolean review, boolean isTooLate) {}

  /**
   * Who somebody is, and whom to call where they are.
   *
   * @param province a key under {@code help.place.}
   */
  public record Known(String name, String mail, String province, List<HelpLine> help) {
    public Known {
      help = List.copyOf(help);
    }

    public static Known of(Account person, Page it) {
      return new Known(
          person.name(),
          person.mail().map(Address::value).orElse("–"),
          place(person.profile().province(), it),
          it.help().help().in(person.profile().province()));
    }

    private static String place(Jurisdiction province, Page it) {
      return province == Jurisdiction.ELSEWHERE
          ? it.say("identification.province.none")
          : it.say("help.place." + province.code());
    }
  }

  /** The same for everybody who reads it, wherever they are. */
  public String when(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(page.texts().locale())
            .format(at.atZone(ZoneOffset.UTC))
        + " UTC";
  }

  @Override
  public String template() {
    return "identifications.jte";
  }
}
