package org.wellnessconnection.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.AccountId;

/**
 * Somebody is to be forgotten, as far as it has come.
 *
 * @param tell whom to write to once it is done; empty when that is done, or there is no address
 * @param language {@code en} or {@code fr}, in which they are written to
 * @param counts how much there was of each class
 * @param erased when nobody could read it any more
 */
@RecordBuilder
public record Erasure(
    AccountId account,
    Instant begun,
    Optional<Address> tell,
    String language,
    Map<Retention, Integer> counts,
    Optional<Instant> erased)
    implements ErasureBuilder.With {

  public Erasure {
    counts = Map.copyOf(counts);
  }

  /** One for each class of which there was something; nothing in it says of whom. */
  List<Receipt> receipts(Instant proven) {
    return counts.entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .sorted(Map.Entry.comparingByKey())
        .map(it -> receipt(it.getKey(), it.getValue(), proven))
        .collect(Collectors.toUnmodifiableList());
  }

  private Receipt receipt(Retention what, int count, Instant proven) {
    return new Receipt(what, count, erased.orElse(proven), Optional.of(proven), List.of());
  }
}
