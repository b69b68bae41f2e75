package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** What somebody said of themselves, and what they were given. Who gave it is not theirs. */
public final class HeldAccount implements Holding {
  private final Members members;
  private final Function<AccountId, Future<Void>> forgotten;

  /**
   * @param forgotten what else has to go with an account
   */
  public HeldAccount(Members members, Function<AccountId, Future<Void>> forgotten) {
    this.members = members;
    this.forgotten = forgotten;
  }

  /** As it is given to its owner; what is not known is left out. */
  record Given(
      String id,
      String name,
      Optional<String> mail,
      String language,
      Optional<String> stage,
      String province,
      String zone,
      boolean discreet,
      Optional<String> standing,
      Optional<String> since,
      Optional<String> provider,
      Optional<String> subject,
      List<GivenDuty> duties) {

    static Given of(Account account) {
      Profile profile = account.profile();
      return new Given(
          account.id().value(),
          profile.name(),
          profile.mail().map(mail -> mail.value()),
          profile.language(),
          profile.stage().map(CareerStage::code),
          profile.province().code(),
          profile.zone().getId(),
          profile.discreet(),
          account.standing().map(it -> it.kind().code()),
          account.standing().map(it -> it.since().toString()),
          account.subject().map(Subject::issuer),
          account.subject().map(Subject::name),
          account.grants().stream().map(GivenDuty::of).toList());
    }
  }

  record GivenDuty(String duty, String at, Optional<String> until, List<String> qualifications) {
    static GivenDuty of(Grant grant) {
      return new GivenDuty(
          grant.duty().code(),
          grant.at().toString(),
          grant.until().map(Object::toString),
          grant.qualifications().stream().sorted().toList());
    }
  }

  @Override
  public Retention what() {
    return Retention.ACCOUNT;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return members.find(account).map(HeldAccount::given);
  }

  private static List<Record> given(Optional<Account> account) {
    return account.stream().flatMap(it -> Stream.<Record>of(Given.of(it))).toList();
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return forgotten.apply(account).compose(gone -> members.erase(account));
  }
}
