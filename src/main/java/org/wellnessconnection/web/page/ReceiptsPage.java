package org.wellnessconnection.web.page;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.wellnessconnection.privacy.Receipt;

/**
 * What was taken away, how much and when, and whether no disk has it any more; nothing of what or
 * whose it was. The newest first.
 *
 * @param day a moment as the reader's clock shows it
 */
public record ReceiptsPage(Page page, List<Receipt> receipts, Function<Instant, String> day)
    implements Shown {
  public ReceiptsPage {
    receipts = List.copyOf(receipts);
  }

  public String what(Receipt receipt) {
    return page.say("privacy.class." + receipt.what().code());
  }

  public long unproven() {
    return receipts.stream().filter(receipt -> receipt.proven().isEmpty()).count();
  }

  @Override
  public String template() {
    return "receipts.jte";
  }
}
