package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.safety.ReportKind;

/**
 * Asking somebody to look at a post.
 *
 * @param kind what was chosen
 * @param wrong the code of what is wrong
 */
public record GratitudeReportPage(
    Page page, PostView post, String kind, String reason, Optional<String> wrong) implements Shown {
  private static final List<ReportKind> KINDS =
      List.of(
          ReportKind.PATIENT_DETAIL,
          ReportKind.UNKIND,
          ReportKind.HARASSMENT,
          ReportKind.SAFETY,
          ReportKind.OTHER);

  public List<ReportKind> kinds() {
    return KINDS;
  }

  @Override
  public String template() {
    return "gratitudereport.jte";
  }
}
