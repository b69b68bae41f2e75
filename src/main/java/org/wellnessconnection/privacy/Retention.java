package org.wellnessconnection.privacy;

import java.time.Duration;
import java.util.Locale;

/**
 * How long each class of what we know is kept. The one table; nothing else says it, and people read
 * it on a page. What they may ask for is gone before, when they delete their account.
 */
public enum Retention {
  /** What was said and noted, and the names that were used: counted from the end of the session. */
  CHAT(Duration.ofMinutes(10), Since.SESSION_ENDED),
  /** Who is connected. */
  PRESENCE(Duration.ofSeconds(7), Since.LAST_SIGN),
  /** Whom somebody hides from themselves in a room. */
  MUTES(Duration.ofMinutes(10), Since.SESSION_ENDED),
  /** What somebody says to the facilitators on registering, and what would help them. */
  INTRODUCTION(Duration.ofMinutes(10), Since.SESSION_ENDED),
  /** Who had a seat in a room that is still there. */
  SEAT(Duration.ofMinutes(10), Since.SESSION_ENDED),
  /** Who had which seat, by account: from the end of the session. */
  SEAT_LIST(Duration.ofHours(24), Since.SESSION_ENDED),
  /** A report with its excerpt: from the moment it is closed. */
  REPORT(Duration.ofDays(30), Since.CLOSED),
  /** A report that nobody closes: from the moment it was made. */
  OPEN_REPORT(Duration.ofDays(365)),
  /** What participants and facilitators wrote after a session. */
  AFTERTHOUGHTS(Duration.ofDays(365)),
  /** Who was identified, by whom and why, and the word that waits for them: from the asking. */
  IDENTIFICATION(Duration.ofDays(90)),
  /** Who was called to a room. */
  ALERT(Duration.ofDays(7)),
  /** Who is signed in on which browser. */
  SIGN_IN(Duration.ofDays(14)),
  /** What somebody said of themselves. */
  ACCOUNT(Duration.ofHours(1), Since.ACCOUNT_DELETED),
  /** The address of somebody who came once and never registered. */
  NEWCOMER(Duration.ofDays(30)),
  /** What somebody agreed to, and took back. */
  CONSENT(Duration.ofHours(1), Since.ACCOUNT_DELETED),
  /** What somebody wants to read later. */
  BOOKMARK(Duration.ofHours(1), Since.ACCOUNT_DELETED),
  /** What keeps somebody from more than one session. */
  EXCLUSION(Duration.ofHours(1), Since.ACCOUNT_DELETED),
  /** Letters that stay on a machine where somebody tries the programme out. */
  LETTER(Duration.ofHours(1), Since.ACCOUNT_DELETED),
  /** Who had or wished for a place: from the last change on. */
  REGISTRATION(Duration.ofDays(365)),
  /** Whether somebody with a place came: then only counts remain. */
  OUTCOME(Duration.ofDays(90), Since.SESSION_ENDED),
  /** When those who lead can be asked, and when not: from when they said it last. */
  AVAILABILITY(Duration.ofDays(365)),
  /** That a letter was sent, and not what it said. */
  LETTER_SENT(Duration.ofDays(90)),
  /** What members wrote into the gratitude space: from the day it is published. */
  POST(Duration.ofDays(365), Since.PUBLISHED),
  /** With which sign somebody answered a post: as long as the post is there. */
  POST_SIGN(Duration.ofDays(365), Since.PUBLISHED),
  /** That a post was given back or removed, and why: from that decision. */
  RETURNED_POST(Duration.ofDays(30), Since.DECIDED),
  /** Who did what by their duty, and why. */
  AUDIT(Duration.ofDays(730)),
  /** What happened to what we know about people: from each version of what is known of it. */
  INCIDENT(Duration.ofDays(1827)),
  /** That something was taken away, and how much. */
  RECEIPT(Duration.ofDays(730));

  /** From when the time of a class is counted. */
  public enum Since {
    MADE,
    LAST_SIGN,
    SESSION_ENDED,
    CLOSED,
    PUBLISHED,
    DECIDED,
    ACCOUNT_DELETED;

    /** There are words under {@code privacy.since.}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Duration kept;
  private final Since since;

  Retention(Duration kept, Since since) {
    this.kept = kept;
    this.since = since;
  }

  Retention(Duration kept) {
    this(kept, Since.MADE);
  }

  public Duration kept() {
    return kept;
  }

  public Since since() {
    return since;
  }

  /** There are words under {@code privacy.class.} and {@code privacy.why.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
