package org.wellnessconnection.protocol;

import java.util.regex.Pattern;

/** Names a text by a few plain words, the same in both languages, like {@code after-a-loss}. */
public record Slug(String value) implements Comparable<Slug> {
  private static final int LONGEST = 60;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Slug {
    if (!isOne(value)) {
      throw new Malformed("bad_id");
    }
  }

  public static boolean isOne(String value) {
    return value.length() <= LONGEST && FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
