package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;

/** Pages with something on them. */
final class SamplePages {
  static final String ROOM = "AAAAAAAAAAAAAAAAAAAAAA";

  private SamplePages() {}

  static Page page(String language, String path) {
    return new Page(Texts.of(language), path, Optional.empty(), "/static/test");
  }

  static HomePage home(String language, String title) {
    return new HomePage(
        page(language, "/"), List.of(new HomePage.OpenDoor(ROOM, title, "peer_support")));
  }

  static SignInPage signIn(String language, Optional<String> refusal) {
    return new SignInPage(page(language, "/sign-in"), "/rooms/" + ROOM, refusal);
  }

  static ProblemPage problem(String language) {
    return new ProblemPage(page(language, "/nowhere"), "not_found", "r-1");
  }

  static RoomPage room(String language, String title, Optional<String> seat) {
    var texts = Texts.of(language);
    return new RoomPage(
        page(language, "/rooms/" + ROOM),
        new RoomPage.Room(
            ROOM,
            title,
            "peer_support",
            List.of("What is said here stays here.", "We listen without judging.")),
        new RoomPage.You("Sam", seat),
        new RoomPage.Limits(2_000, 32),
        HelpLine.all(texts));
  }
}
