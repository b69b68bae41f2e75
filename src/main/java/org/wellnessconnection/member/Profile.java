package org.wellnessconnection.member;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.Shows;

/**
 * What somebody said of themselves. None of it is ever shown to peers, but for what they tick on
 * coming into a room.
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

  /** What they would show with these ticks; what they have not said is not there. */
  public Shows shows(Set<Shows.Tick> ticks) {
    return new Shows(
        stage.map(CareerStage::code).filter(said -> ticks.contains(Shows.Tick.CAREER)),
        Optional.of(province.code())
            .filter(said -> province != Jurisdiction.ELSEWHERE)
            .filter(said -> ticks.contains(Shows.Tick.PROVINCE)));
  }

  /** Somebody of whom only the name is known. */
  public Profile(String name) {
    this(name, Optional.empty(), "en", Optional.empty(), Jurisdiction.ELSEWHERE, USUAL_ZONE, true);
  }
}
