package org.wellnessconnection.booking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SessionId;

/**
 * Words in letters with which a place is given up without signing in. They are locked, so they say
 * nothing; each is about one registration and opens nothing else.
 */
public final class GiveUpWords {
  private static final String LABEL = "give-up";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{40,200}");
  private static final int PARTS = 3;

  private final Vault vault;

  public GiveUpWords(Vault vault) {
    this.vault = vault;
  }

  /**
   * One registration; whoever registers again for the same session has another.
   *
   * @param turn of the registration
   */
  public record About(SessionId session, AccountId account, long turn) {}

  public String word(SessionId session, Registration mine) {
    String about = session + " " + mine.account() + " " + mine.turn();
    byte[] locked = Base64.getDecoder().decode(vault.lock(LABEL, about));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(locked);
  }

  /** Empty for whatever is none of our words. */
  public Optional<About> read(String word) {
    return FORM.matcher(word).matches() ? opened(word) : Optional.empty();
  }

  private Optional<About> opened(String word) {
    try {
      byte[] locked = Base64.getUrlDecoder().decode(word.getBytes(StandardCharsets.US_ASCII));
      return about(vault.open(LABEL, Base64.getEncoder().encodeToString(locked)));
    } catch (IllegalArgumentException | IllegalStateException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<About> about(String opened) {
    String[] parts = opened.split(" ");
    return parts.length == PARTS && Id.isOne(parts[0])
        ? Optional.of(
            new About(new SessionId(parts[0]), new AccountId(parts[1]), Long.parseLong(parts[2])))
        : Optional.empty();
  }
}
