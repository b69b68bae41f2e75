package org.wellnessconnection.web.page;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.ConsentTexts;
import org.wellnessconnection.member.Registration;
import org.wellnessconnection.member.Standing;

/** The pages of somebody who comes to us for the first time. */
final class SampleJoining {
  private static final ConsentTexts TEXTS = ConsentTexts.read(Path.of("config/content"), "2026-11");
  private static final Registration MIA =
      new Registration("Mia Okafor-Léger", "", "qc", "fr", "America/Regina", "", "2026-11");

  private SampleJoining() {}

  static Map<String, Shown> pages(String language) {
    return Map.of(
        "/sign-in/letter", signIn(language),
        "/sign-in/code", new LetterSentPage(page(language, "/sign-in/code"), "/"),
        "/register", register(language, Map.of()),
        "/register-again", register(language, MIA.faults(TEXTS.version())),
        "/awaiting", new StandingPage(page(language, "/register"), "awaiting"),
        "/declined", new StandingPage(page(language, "/register"), "declined"),
        "/consent", consent(language, Optional.of("no_consent")),
        "/approvals", approvals(language));
  }

  private static Page page(String language, String path) {
    return SamplePages.page(language, path);
  }

  private static SignInPage signIn(String language) {
    return new SignInPage(
        page(language, "/sign-in"),
        "/",
        Optional.empty(),
        new SignInPage.MailField("a@b..c", Optional.of("bad_email")),
        List.of());
  }

  private static RegisterPage register(String language, Map<String, String> faults) {
    return new RegisterPage(page(language, "/register"), MIA, faults, TEXTS, "/");
  }

  private static ConsentPage consent(String language, Optional<String> refusal) {
    return new ConsentPage(page(language, "/consent"), TEXTS, true, refusal, "/");
  }

  private static ApprovalsPage approvals(String language) {
    Instant since = Instant.parse("2026-11-20T15:00:00Z");
    Account account = Account.unregistered(new Address("mia@example.org"), language);
    Account mia =
        account
            .withProfile(MIA.onto(account.profile()))
            .withStanding(
                Optional.of(new Standing(Standing.Kind.AWAITING, since, Optional.empty())));
    return new ApprovalsPage(page(language, "/approvals"), List.of(mia));
  }
}
