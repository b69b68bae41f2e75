package org.wellnessconnection.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go next, when a request says so: a path on this server, or home. */
public final class Paths {
  private static final Pattern ON_THIS_SERVER =
      Pattern.compile("(/|(/[A-Za-z0-9_~-]{1,64}){1,4})(\\?[A-Za-z0-9_~.*+%&=-]{1,1000})?");

  private Paths() {}

  public static String here(@Nullable String wished) {
    return wished != null && ON_THIS_SERVER.matcher(wished).matches() ? wished : "/";
  }
}
