package org.wellnessconnection.web.me;

import io.vertx.ext.web.RoutingContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Wording;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.MePage.Fields;
import org.wellnessconnection.web.page.MePage.Wrong;

/** What somebody says of themselves in the form, before anybody believes it. */
final class ProfileForm {
  private static final int LONGEST_NAME = 80;
  private static final List<String> LANGUAGES = List.of("en", "fr");

  private ProfileForm() {}

  static Fields of(Profile profile) {
    return new Fields(
        profile.name(),
        profile.language(),
        profile.zone().getId(),
        profile.province().code(),
        profile.stage().map(CareerStage::code).orElse(""),
        profile.discreet());
  }

  static Fields of(RoutingContext ctx) {
    return new Fields(
        Site.form(ctx, "name"),
        Site.form(ctx, "language"),
        Site.form(ctx, "zone"),
        Site.form(ctx, "province"),
        Site.form(ctx, "stage"),
        !Site.form(ctx, "discreet").isEmpty());
  }

  /** The first field that cannot be kept. */
  static Optional<Wrong> wrong(Fields fields) {
    Optional<Wrong> name =
        Optional.of(fields.name())
            .flatMap(it -> it.contains("\n") ? Optional.of(Refusal.BAD_TEXT) : fault(it))
            .map(refusal -> new Wrong("name", refusal.code()));
    return name.or(() -> choice("language", LANGUAGES.contains(fields.language())))
        .or(() -> choice("zone", ZoneId.getAvailableZoneIds().contains(fields.zone())))
        .or(() -> choice("province", province(fields).isPresent()))
        .or(() -> choice("stage", fields.stage().isEmpty() || stage(fields).isPresent()));
  }

  private static Optional<Refusal> fault(String name) {
    return Wording.fault(name, LONGEST_NAME);
  }

  private static Optional<Wrong> choice(String field, boolean isOffered) {
    return isOffered ? Optional.empty() : Optional.of(new Wrong(field, Refusal.BAD_CHOICE.code()));
  }

  private static Optional<Jurisdiction> province(Fields fields) {
    return Stream.of(Jurisdiction.values())
        .filter(place -> place.code().equals(fields.province()))
        .findFirst();
  }

  private static Optional<CareerStage> stage(Fields fields) {
    return Stream.of(CareerStage.values())
        .filter(stage -> stage.code().equals(fields.stage().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Only for fields with nothing wrong. */
  static Profile applied(Fields fields, Profile profile) {
    return profile
        .withName(fields.name())
        .withLanguage(fields.language())
        .withZone(ZoneId.of(fields.zone()))
        .withProvince(province(fields).orElseThrow())
        .withStage(stage(fields))
        .withDiscreet(fields.discreet());
  }
}
