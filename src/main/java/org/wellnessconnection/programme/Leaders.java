package org.wellnessconnection.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;

/** Who leads a session, and who leads it with them. */
public record Leaders(AccountId lead, List<AccountId> beside) {
  private static final int MOST = 5;

  public Leaders {
    beside = List.copyOf(beside);
    boolean apart = !beside.contains(lead) && Set.copyOf(beside).size() == beside.size();
    Refused.unless(apart && beside.size() <= MOST, "facilitators", "bad_facilitators");
  }

  public Set<AccountId> all() {
    Set<AccountId> all = new LinkedHashSet<>();
    all.add(lead);
    all.addAll(beside);
    return all;
  }

  /** With somebody in the place of another one, or beside them. */
  public Leaders with(AccountId one, Optional<AccountId> out) {
    List<AccountId> all = new ArrayList<>(all());
    if (out.filter(all::contains).isEmpty()) {
      all.add(one);
    } else {
      all.replaceAll(it -> it.equals(out.get()) ? one : it);
    }
    return new Leaders(all.get(0), all.subList(1, all.size()));
  }

  public boolean include(AccountId account) {
    return all().contains(account);
  }
}
