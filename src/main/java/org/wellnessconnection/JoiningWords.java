package org.wellnessconnection;

import java.nio.file.Path;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.member.CallForApproval;
import org.wellnessconnection.member.ConsentTexts;
import org.wellnessconnection.member.MailSignIns;
import org.wellnessconnection.member.MemberSettings;
import org.wellnessconnection.member.Registrations;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.web.Joining;

/** What is written to people who come, and what they agree to. */
record JoiningWords(
    Letters signIn,
    Letters register,
    Letters approved,
    Letters declined,
    Letters waiting,
    ConsentTexts consent) {

  /**
   * @throws IllegalArgumentException with one line that names the file
   */
  static JoiningWords read(Path content, String version) {
    return new JoiningWords(
        Letters.read(content, "sign-in", "link", "code"),
        Letters.read(content, "register", "link", "code"),
        Letters.read(content, "approved", "link"),
        Letters.read(content, "declined", "link"),
        Letters.read(content, "waiting", "link"),
        ConsentTexts.read(content, version));
  }

  Joining joining(Config config, RedisHouse redis, PostOffice office) {
    return new Joining(byMail(config, redis, office), registrations(config, redis, office));
  }

  private MailSignIns byMail(Config config, RedisHouse redis, PostOffice office) {
    MemberSettings settings = config.members();
    return new MailSignIns(
        redis.sentLetters(),
        redis.allowance(),
        redis.members(),
        office.post(),
        new MailSignIns.Wording(signIn, register, config.server().publicUrl()),
        new MailSignIns.Most(settings.lettersPerMail(), settings.lettersPerAddress()),
        settings.administration());
  }

  private Registrations registrations(Config config, RedisHouse redis, PostOffice office) {
    return new Registrations(
        redis.members(),
        redis.consents(),
        consent,
        config.members().who(),
        office.post(),
        new Registrations.Wording(approved, declined, config.server().publicUrl()),
        new CallForApproval(
            redis.members(),
            redis.allowance(),
            office.post(),
            new CallForApproval.Wording(waiting, config.server().publicUrl())));
  }
}
