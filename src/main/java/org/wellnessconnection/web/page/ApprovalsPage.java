package org.wellnessconnection.web.page;

import java.util.List;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;

/** Everybody who has registered and waits for a coordinator, the longest first. */
public record ApprovalsPage(Page page, List<Account> waiting) implements Shown {

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
    return account.standing().map(it -> page.day(it.since())).orElse("");
  }

  @Override
  public String template() {
    return "approvals.jte";
  }
}
