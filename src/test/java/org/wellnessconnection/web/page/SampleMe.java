package org.wellnessconnection.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.member.Consent;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.web.page.MePage.Fields;
import org.wellnessconnection.web.page.MePage.Held;
import org.wellnessconnection.web.page.MePage.Holds;
import org.wellnessconnection.web.page.MePage.Mute;
import org.wellnessconnection.web.page.MePage.Wrong;

/** The page of somebody of whom we hold a little of everything, with a field that is wrong. */
final class SampleMe {
  private static final Instant AT = Instant.parse("2026-12-01T19:00:00Z");

  private SampleMe() {}

  static MePage me(String language) {
    return new MePage(
        SamplePages.signedIn(language, "/me"),
        new Fields("Ana Silva", language, "Europe/Paris", "qc", "resident", true),
        Optional.of("a.very.long.address.that.needs.a.line.of.its.own@hospital.example.org"),
        Optional.of(new Wrong("name", "text_too_long")),
        true,
        new Holds(counts(), consents(), List.of(mute()), Optional.empty()));
  }

  static AddressPage address(String language) {
    return new AddressPage(
        SamplePages.page(language, "/me/mail"),
        Optional.of("a.very.long.address.that.needs.a.line.of.its.own@hospital.example.org"),
        new SignInPage.MailField("a@b..c", Optional.of("bad_email")),
        Optional.of("bad_code"),
        false);
  }

  private static List<Held> counts() {
    return Stream.of(Retention.values()).map(what -> new Held(what, 3)).toList();
  }

  private static List<Consent> consents() {
    return List.of(
        new Consent("2026-11", "en", AT, Optional.of(AT)), Consent.given("2026-11", "fr", AT));
  }

  private static Mute mute() {
    return new Mute(SamplePages.ROOM, SamplePages.ROOM, "Benoît", "Mardi soir");
  }
}
