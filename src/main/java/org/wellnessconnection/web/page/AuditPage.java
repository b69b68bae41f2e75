package org.wellnessconnection.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.AuditEntry;

/**
 * Who did what by their duty, the newest first. Names are not kept, so none are shown.
 *
 * @param older the address of the page before this one
 */
public record AuditPage(Page page, List<AuditEntry> entries, Optional<String> older)
    implements Shown {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  public AuditPage {
    entries = List.copyOf(entries);
  }

  public String when(AuditEntry entry) {
    return TIME.format(entry.at());
  }

  /** In the words of the page; a code that has none, as it is. */
  public String word(Optional<String> code) {
    return code.map(it -> page.texts().has("code." + it) ? page.say("code." + it) : it).orElse("");
  }

  @Override
  public String template() {
    return "audit.jte";
  }
}
