package org.wellnessconnection.member;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.ZoneId;
import java.util.Optional;
import org.wellnessconnection.mail.Address;

/**
 * What somebody said of themselves. None of it is ever shown to peers.
 *
 * @param language {@code en} or {@code fr}, in which letters are written
 * @param discreet whether subjects of letters and titles in calendars say nothing of what it is
 */
@RecordBuilder
public record Profile(
    String name,
    Optional<Address> mail,
    String language,
    Optional<CareerStage> stage,
    Jurisdiction province,
    ZoneId zone,
    boolean discreet)
    implements ProfileBuilder.With {
  public static final ZoneId USUAL_ZONE = ZoneId.of("America/Toronto");

  /** Somebody of whom only the name is known. */
  public Profile(String name) {
    this(name, Optional.empty(), "en", Optional.empty(), Jurisdiction.ELSEWHERE, USUAL_ZONE, true);
  }
}
