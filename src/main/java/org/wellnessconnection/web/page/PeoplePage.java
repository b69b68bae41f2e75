package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/**
 * Everybody who answers for something, and a way to anybody else by their mail address.
 *
 * @param sought the address that was looked for in vain
 */
public record PeoplePage(Page page, List<Row> rows, Optional<String> sought) implements Shown {
  public PeoplePage {
    rows = List.copyOf(rows);
  }

  /** Somebody of the staff. */
  public record Row(AccountId id, String name, List<DutyLine> duties) {
    public Row {
      duties = List.copyOf(duties);
    }
  }

  @Override
  public String template() {
    return "people.jte";
  }
}
