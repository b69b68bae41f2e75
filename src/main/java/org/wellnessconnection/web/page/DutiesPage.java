package org.wellnessconnection.web.page;

import java.util.List;

/**
 * Who is on duty in the lounges in the two weeks ahead.
 *
 * @param plans whether the reader may change it
 */
public record DutiesPage(Page page, boolean plans, List<LoungeDuty> duties) implements Shown {
  public DutiesPage {
    duties = List.copyOf(duties);
  }

  @Override
  public String template() {
    return "duties.jte";
  }
}
