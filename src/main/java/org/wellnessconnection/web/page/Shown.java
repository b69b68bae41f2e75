package org.wellnessconnection.web.page;

/** Everything that one page shows. */
public interface Shown {

  /** The file of its template, such as {@code home.jte}. */
  String template();
}
