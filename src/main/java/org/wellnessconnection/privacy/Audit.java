package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who did what, when and why. Nothing in it is ever changed; it ends with {@link Retention#AUDIT}.
 */
public interface Audit {

  /** Completes when it is on record. */
  Future<Void> record(AuditEntry entry);

  /**
   * The newest first.
   *
   * @param before from which mark backwards; empty for the newest of all
   */
  Future<Leaf> read(Optional<Mark> before, int most);

  /**
   * One page of it.
   *
   * @param older where the next one begins, when there is one
   */
  record Leaf(List<AuditEntry> entries, Optional<Mark> older) {
    public Leaf {
      entries = List.copyOf(entries);
    }
  }

  /** A place in it. */
  record Mark(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{1,15}-\\d{1,15}");

    public Mark {
      if (!isOne(value)) {
        throw new IllegalArgumentException("not a place in the audit");
      }
    }

    public static boolean isOne(String word) {
      return FORM.matcher(word).matches();
    }
  }
}
