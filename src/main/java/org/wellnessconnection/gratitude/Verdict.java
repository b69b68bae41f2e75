package org.wellnessconnection.gratitude;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.privacy.AuditEntry.Act;

/** What a moderator does with a post. */
public enum Verdict {
  APPROVE(Stage.PUBLISHED, Act.POST_APPROVED),
  RETURN(Stage.RETURNED, Act.POST_RETURNED),
  REMOVE(Stage.REMOVED, Act.POST_REMOVED);

  private final Stage stage;
  private final Act act;

  Verdict(Stage stage, Act act) {
    this.stage = stage;
    this.act = act;
  }

  public static Optional<Verdict> of(String code) {
    return Stream.of(values()).filter(verdict -> verdict.code().equals(code)).findFirst();
  }

  Stage stage() {
    return stage;
  }

  Act act() {
    return act;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
