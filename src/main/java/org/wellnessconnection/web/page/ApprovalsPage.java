package org.wellnessconnection.web.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Standing;

/** Everybody who has registered and waits for a coordinator, the longest first. */
public record ApprovalsPage(Page page, List<Account> waiting) implements Shown {
  private static final ZoneId HERE = ZoneId.of("America/Toronto");

  public ApprovalsPage {
    waiting = List.copyOf(waiting);
  }

  public String mail(Account account) {
    return account.mail().map(Address::value).orElse("");
  }

  public String stage(Account account) {
    return account.profile().stage().map(it -> page.say("stage." + it.code())).orElse("");
  }

  public String province(Account account) {
    return page.say("help.place." + account.profile().province().code());
  }

  public String since(Account account) {
    return account.standing().map(this::day).orElse("");
  }

  private String day(Standing standing) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(page.texts().language() + "-CA"))
        .withZone(HERE)
        .format(standing.since());
  }

  @Override
  public String template() {
    return "approvals.jte";
  }
}
