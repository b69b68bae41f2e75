package org.wellnessconnection.safety;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One place to turn to, in one language.
 *
 * @param hours when somebody answers, where that is known
 * @param tel as it is dialled: {@code 911} or {@code +18665550100}
 * @param sms where a text message goes
 * @param url a page or a chat, always https
 */
public record HelpLine(
    Kind kind,
    String name,
    String detail,
    Optional<String> hours,
    Optional<String> tel,
    Optional<String> sms,
    Optional<String> url,
    Review review) {
  private static final Pattern TEL = Pattern.compile("\\d{3}|\\+1\\d{10}");
  private static final Pattern SMS = Pattern.compile("\\d{3,6}|\\+1\\d{10}");
  private static final Pattern URL = Pattern.compile("https://[\\w./-]{4,190}");
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_DETAIL = 240;

  /** What a line is for. */
  public enum Kind {
    EMERGENCY,
    SUICIDE,
    PHYSICIANS,
    LEARNERS,
    MORE
  }

  /** Who answers for a line being right, when they last looked, and by when they look again. */
  public record Review(String owner, LocalDate checked, LocalDate by) {
    public Review {
      requireWords("owner", owner, LONGEST_NAME);
      require(checked.isBefore(by), "review_by", "must be after checked");
    }

    public boolean isOverdue(LocalDate today) {
      return by.isBefore(today);
    }
  }

  public HelpLine {
    requireWords("name", name, LONGEST_NAME);
    requireWords("detail", detail, LONGEST_DETAIL);
    hours.ifPresent(words -> requireWords("hours", words, LONGEST_DETAIL));
    requireForm("tel", tel, TEL, "must be like 911 or +18665550100");
    requireForm("sms", sms, SMS, "must be like 535353 or +18665550100");
    requireForm("url", url, URL, "must be https, without anything after a question mark");
    require(
        kind == Kind.EMERGENCY || tel.or(() -> sms).or(() -> url).isPresent(),
        "tel",
        "must be there, or sms, or url");
  }

  private static void requireWords(String field, String words, int longest) {
    require(
        !words.isBlank() && words.length() <= longest && words.chars().allMatch(HelpLine::isShown),
        field,
        "must have 1 to " + longest + " characters in one line");
  }

  private static boolean isShown(int character) {
    return !Character.isISOControl(character);
  }

  private static void requireForm(
      String field, Optional<String> value, Pattern form, String otherwise) {
    require(value.map(it -> form.matcher(it).matches()).orElse(true), field, otherwise);
  }

  private static void require(boolean right, String field, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(field + ": " + otherwise);
    }
  }
}
