package org.wellnessconnection.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.places.Sign;
import org.wellnessconnection.programme.Audience;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Cancellation.Why;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Spoken;
import org.wellnessconnection.programme.Weekly;
import org.wellnessconnection.protocol.Refused;

class WantedTest {
  private static final String EVENING = "2027-01-06T00:00:00Z";
  private static final Instant BEFORE = Instant.parse("2027-01-05T00:00:00Z");
  private static final Instant BEGUN = Instant.parse("2027-01-06T00:00:00Z");

  @Test
  void whoeverLooksForNothingInParticularSeesEverything() {
    assertThat(fits(Map.of(), Postings.at(EVENING))).isTrue();
  }

  @Test
  void aSessionInBothLanguagesIsThereForEither() {
    Posting both = Postings.at(EVENING);
    Posting french = Postings.at(EVENING, Weekly.circle().withSpoken(Spoken.FR));

    assertThat(fits(Map.of("language", "en"), both)).isTrue();
    assertThat(fits(Map.of("language", "fr"), french)).isTrue();
    assertThat(fits(Map.of("language", "en"), french)).isFalse();
  }

  @Test
  void aLearnerFindsWhatIsForLearnersAlone() {
    Posting learners = Postings.at(EVENING, Weekly.circle().withAudience(Audience.LEARNERS));

    assertThat(fits(Map.of("audience", "learners"), learners)).isTrue();
    assertThat(fits(Map.of("audience", "learners"), Postings.at(EVENING))).isFalse();
  }

  @Test
  void onlyWhereOneCanHaveAPlaceIsWhereOneCanHaveAPlace() {
    Session session = Postings.at(EVENING).session();
    Map<String, String> places = Map.of("places", "yes");

    assertThat(fits(places, Postings.of(session, Sign.PLACES))).isTrue();
    assertThat(fits(places, Postings.of(session, Sign.FEW))).isTrue();
    assertThat(fits(places, Postings.of(session, Sign.WAITLIST))).isFalse();
    assertThat(Wanted.kindly(places).fits(Postings.of(session, Sign.PLACES), BEGUN)).isFalse();
  }

  @Test
  void aSessionThatIsCancelledHasNoPlaces() {
    Posting posting = Postings.at(EVENING);
    Session cancelled =
        posting.session().cancelled(new Cancellation(Optional.empty(), BEFORE, Why.OTHER));
    Posting off = new Posting(cancelled, posting.leaders(), posting.late(), Sign.PLACES);

    assertThat(off.places(BEFORE)).isEqualTo(Availability.CLOSED);
    assertThat(posting.places(BEFORE)).isEqualTo(Availability.OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "format, yoga",
    "format, PEER_SUPPORT",
    "language, de",
    "audience, ''",
    "places, no",
    "places, 1"
  })
  void whatNobodyKnowsIsNothingOnAPageAndRefusedToAProgram(String field, String word) {
    assertThat(Wanted.kindly(Map.of(field, word))).isEqualTo(Wanted.kindly(Map.of()));
    assertThatThrownBy(() -> Wanted.strictly(Map.of(field, word)))
        .isInstanceOf(Refused.class)
        .hasMessage(field + ": bad_filter");
  }

  private static boolean fits(Map<String, String> asked, Posting posting) {
    return Wanted.strictly(asked).fits(posting, BEFORE);
  }
}
