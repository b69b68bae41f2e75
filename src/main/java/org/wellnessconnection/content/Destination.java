package org.wellnessconnection.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Where a link in a text may lead. */
final class Destination {
  static final String OUTSIDE = "must be an https address, in ASCII";
  static final String ANY =
      "a link must lead to https, mailto, tel, or to a path of this site such as /help";
  private static final int LONGEST = 400;
  private static final Pattern HERE =
      Pattern.compile("/|(/[A-Za-z0-9_~-]{1,64}){1,4}(#[a-z0-9-]+)?");
  private static final Pattern MAIL = Pattern.compile("mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");
  private static final Pattern PHONE = Pattern.compile("tel:\\+?[0-9-]{3,20}");

  private Destination() {}

  static boolean isAllowed(String link) {
    return isHere(link)
        || isElsewhere(link)
        || MAIL.matcher(link).matches()
        || PHONE.matcher(link).matches();
  }

  static boolean isHere(String link) {
    return HERE.matcher(link).matches();
  }

  /** An address that looks like another one, in letters of another script, is none. */
  static boolean isElsewhere(String link) {
    try {
      URI address = new URI(link);
      return link.length() <= LONGEST
          && link.chars().allMatch(letter -> letter < 0x7f)
          && "https".equals(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException broken) {
      return false;
    }
  }
}
