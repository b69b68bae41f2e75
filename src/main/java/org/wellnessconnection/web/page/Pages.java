package org.wellnessconnection.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Turns a page record into finished HTML. Safe to share between threads. */
public final class Pages {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.wellnessconnection.web.jte");

  public String html(Shown it) {
    var html = new StringOutput(16 * 1024);
    templates.render(it.template(), it, html);
    return html.toString();
  }
}
