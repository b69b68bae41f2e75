package org.wellnessconnection.web.staff;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Appointment;
import org.wellnessconnection.member.Appointments;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Motive;
import org.wellnessconnection.member.Obstacle;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.programme.Programme;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.PersonPage.Typed;

/** What a form says about a duty. What it does not say in our words it does not say. */
record DutyForm(Typed typed, String seen) {
  private static final int LONGEST = 40;

  static DutyForm of(RoutingContext ctx) {
    List<String> wanted = ctx.request().formAttributes().getAll("qualification");
    Set<String> formats = new HashSet<>(wanted);
    formats.retainAll(Programme.FORMATS);
    return new DutyForm(
        new Typed(word(ctx, "duty"), formats, word(ctx, "until"), word(ctx, "reason")),
        word(ctx, "seen"));
  }

  private static String word(RoutingContext ctx, String name) {
    String said = Site.form(ctx, name);
    return said.length() > LONGEST ? "" : said;
  }

  Optional<Duty> duty() {
    return Stream.of(Duty.values()).filter(it -> it.code().equals(typed.duty())).findAny();
  }

  Optional<Motive> motive() {
    return Stream.of(Motive.values()).filter(it -> it.code().equals(typed.reason())).findAny();
  }

  Optional<Obstacle> problem() {
    if (duty().isEmpty() || motive().isEmpty()) {
      return Optional.of(Obstacle.BAD_DUTY);
    }
    return typed.until().isEmpty() || until().isPresent()
        ? Optional.empty()
        : Optional.of(Obstacle.BAD_DATE);
  }

  Optional<Appointment> wish() {
    return duty().map(duty -> new Appointment(duty, typed.qualifications(), until()));
  }

  Appointments.Ruling ruling(Account by, AccountId on) {
    return new Appointments.Ruling(by, on, motive().orElseThrow(), seen);
  }

  /** The day that is named is the last one. */
  private Optional<Instant> until() {
    try {
      LocalDate last = LocalDate.parse(typed.until());
      return Optional.of(last.plusDays(1).atStartOfDay(Profile.USUAL_ZONE).toInstant());
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
