package org.wellnessconnection;

import java.nio.file.Path;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.member.AddressChanges;
import org.wellnessconnection.member.CallForApproval;
import org.wellnessconnection.member.ConsentTexts;
import org.wellnessconnection.member.MailSignIns;
import org.wellnessconnection.member.MemberSettings;
import org.wellnessconnection.member.Registrations;
import org.wellnessconnection.member.SentLetters;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.web.Joining;

/** What is written to people who come, and what they agree to. */
record JoiningWords(
    Letters signIn,
    Letters register,
    Letters approved,
    Letters declined,
    Letters waiting,
    Letters newAddress,
    Letters addressTaken,
    Letters addressChanged,
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
        Letters.read(content, "new-address", "link", "code"),
        Letters.read(content, "address-taken"),
        Letters.read(content, "address-changed"),
        ConsentTexts.read(content, version));
  }

  Joining joining(Config config, RedisHouse redis, Vault vault, PostOffice office) {
    SentLetters letters = redis.sentLetters(vault);
    return new Joining(
        byMail(config, redis, letters, office),
        registrations(config, redis, office),
        addresses(config, redis, letters, office));
  }

  private MailSignIns byMail(
      Config config, RedisHouse redis, SentLetters letters, PostOffice office) {
    MemberSettings settings = config.members();
    return new MailSignIns(
        letters,
        redis.allowance(),
        redis.members(),
        office.post(),
        new MailSignIns.Wording(signIn, register, config.server().publicUrl()),
        new MailSignIns.Most(settings.lettersPerMail(), settings.lettersPerAddress()),
        settings.administration());
  }

  private AddressChanges addresses(
      Config config, RedisHouse redis, SentLetters letters, PostOffice office) {
    AddressChanges.Wording wording =
        new AddressChanges.Wording(
            newAddress, addressTaken, addressChanged, config.server().publicUrl());
    return new AddressChanges(letters, redis.allowance(), redis.members(), office.post(), wording);
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
