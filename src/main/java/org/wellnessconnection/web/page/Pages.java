package org.wellnessconnection.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Turns a page record into finished HTML. Safe to share between threads. */
public final class Pages {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.wellnessconnection.web.jte");

  public String home(HomePage it) {
    return render("home.jte", it);
  }

  public String signIn(SignInPage it) {
    return render("signin.jte", it);
  }

  public String room(RoomPage it) {
    return render("room.jte", it);
  }

  public String help(HelpPage it) {
    return render("help.jte", it);
  }

  public String alerts(AlertsPage it) {
    return render("alerts.jte", it);
  }

  public String outbox(OutboxPage it) {
    return render("outbox.jte", it);
  }

  public String reports(ReportsPage it) {
    return render("reports.jte", it);
  }

  public String debriefs(DebriefsPage it) {
    return render("debriefs.jte", it);
  }

  public String problem(ProblemPage it) {
    return render("problem.jte", it);
  }

  public String exclusions(ExclusionsPage it) {
    return render("exclusions.jte", it);
  }

  public String left(LeftPage it) {
    return render("left.jte", it);
  }

  private String render(String template, Object it) {
    var html = new StringOutput(16 * 1024);
    templates.render(template, it, html);
    return html.toString();
  }
}
