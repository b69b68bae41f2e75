package org.wellnessconnection.programme;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.Wording;

/** Somebody's word about a session: whose, when, and why where that has to be said. */
public record Word(AccountId by, Instant at, Optional<String> why) {
  private static final int LONGEST = 300;

  public Word {
    boolean fits = why.flatMap(text -> Wording.fault(text, LONGEST)).isEmpty();
    Refused.unless(fits, "why", "bad_text");
  }

  public Word(AccountId by, Instant at) {
    this(by, at, Optional.empty());
  }

  public Word(AccountId by, Instant at, String why) {
    this(by, at, Optional.of(why));
  }
}
