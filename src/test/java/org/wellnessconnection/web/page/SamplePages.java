package org.wellnessconnection.web.page;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.protocol.Shows;
import org.wellnessconnection.safety.CrisisHelpFile;
import org.wellnessconnection.safety.HelpInBothLanguages;

/** Pages with something on them. */
final class SamplePages {
  static final String ROOM = "AAAAAAAAAAAAAAAAAAAAAA";
  static final HelpInBothLanguages HELP = CrisisHelpFile.read(Path.of("config/content"));

  private SamplePages() {}

  static Page page(String language, String path) {
    return page(language, path, Optional.empty(), List.of());
  }

  /** For somebody who answers for everything there is. */
  static Page signedIn(String language, String path) {
    return page(language, path, Optional.of("Ana Silva"), Office.of(Set.of(Duty.values())));
  }

  private static Page page(
      String language, String path, Optional<String> signedInAs, List<String> office) {
    return new Page(
        Texts.of(language),
        path,
        signedInAs,
        office,
        "/static/test",
        help(language, Jurisdiction.QC),
        new Sign("Wellness Connection", Optional.empty()));
  }

  static HelpPanel help(String language, Jurisdiction place) {
    return new HelpPanel(HELP.in(language), place, LocalDate.of(2026, 12, 1));
  }

  static HomePage home(String language, String title) {
    return new HomePage(
        page(language, "/"),
        List.of(new HomePage.OpenDoor(ROOM, title, "peer_support")),
        List.of(),
        Optional.of("What did somebody do for you?"),
        Optional.of(Instant.parse("2026-12-01T19:00:00Z")),
        "America/Halifax");
  }

  static SignInPage signIn(String language, Optional<String> refusal) {
    return new SignInPage(
        page(language, "/sign-in"),
        "/rooms/" + ROOM,
        refusal,
        SignInPage.MailField.UNTOUCHED,
        List.of(new SignInPage.Elsewhere("cma", "CMA ID")));
  }

  static ProblemPage problem(String language) {
    return new ProblemPage(page(language, "/nowhere"), "not_found", "r-1");
  }

  static AlertsPage alerts(String language) {
    var at = Instant.parse("2026-12-01T19:00:00Z");
    var open = new AlertsPage.Need("a:1", "not_safe", ROOM, "Tuesday", at, 3, Optional.empty());
    var taken =
        new AlertsPage.Need(
            "a:2",
            "facilitator_lost",
            ROOM,
            "",
            at,
            9,
            Optional.of(new AlertsPage.Taken("Sol Meyer", 4)));
    return new AlertsPage(page(language, "/alerts"), List.of(open, taken));
  }

  static DevicesPage devices(String language) {
    var here = Device.of("Firefox/140.0 (Android)", Device.Whose.OWN);
    var there = Device.of("", Device.Whose.SHARED);
    var now = new DevicesPage.Ago("now", 0);
    var days = new DevicesPage.Ago("days", 3);
    return new DevicesPage(
        page(language, "/me/devices"),
        List.of(
            new DevicesPage.OnDevice("d-1", here, SignInBy.Way.LINK, days, now, true),
            new DevicesPage.OnDevice("d-2", there, SignInBy.Way.PROVIDER, days, days, false)));
  }

  static OutboxPage outbox(String language) {
    var mail = new Mail(new Address("sol@example.org"), "Someone is needed", "Look:\n\nhttp://x\n");
    return new OutboxPage(page(language, "/outbox"), List.of(mail));
  }

  static RoomPage room(String language, String title, Optional<String> seat) {
    return new RoomPage(
        page(language, "/rooms/" + ROOM),
        new RoomPage.Room(
            ROOM,
            title,
            "peer_support",
            List.of("What is said here stays here.", "We listen without judging."),
            "off",
            Optional.empty()),
        new RoomPage.You(
            List.of("Sam", "S. R.", "Quiet Heron"),
            seat,
            new Shows(Optional.of("resident"), Optional.of("qc")),
            Optional.empty()),
        new RoomPage.Limits(2_000, 32),
        List.of(new RoomPage.Text("after-a-hard-night", "After a hard night")));
  }
}
