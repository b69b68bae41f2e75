package org.wellnessconnection.redis;

import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.safety.IdentificationId;
import org.wellnessconnection.safety.ReportId;

/**
 * Every key there is. All keys of a room carry its id as hash tag, so that they lie in one slot.
 */
final class Key {
  static final String NODES = "nodes";
  static final String IDS = "ids";
  static final String STAFF = "{members}:staff";
  static final String AWAITING = "{members}:awaiting";
  static final String NEWCOMERS = "{members}:newcomers";
  static final String SESSIONS = "{programme}:sessions";
  static final String SERIES = "{programme}:series";
  static final String LOUNGES = "{programme}:lounges";
  static final String DUTIES = "{members}:duties";
  static final String ALERTS = "alerts";
  static final String AUDIT = "audit";
  static final String INCIDENTS = "incidents";
  static final String OUTBOX = "outbox";
  static final String DEBRIEFS = "debriefs";
  static final String AFTERS = "afters";
  static final String REPORTS = "reports";
  static final String IDENTIFICATIONS = "identifications";
  static final String PURGES = "purges";
  static final String ERASURES = "erasures";
  static final String ERASED = "erased";
  static final String PURGED = "purged";
  static final String PURGING = "purging";
  static final String DUE = "due";
  static final String EXCLUSIONS = "exclusions";
  static final String SIGNING_KEYS = "signing-keys";
  static final String VIDEO_KEYS = "video-keys";
  static final String VIDEO_MEETINGS = "video:meetings";
  static final String PLACES_DUE = "places:due";
  static final String POST_DUE = "{post}:due";
  static final String SIGN_IN_BELL = "sign-ins:bell";

  private Key() {}

  static String meta(RoomId room) {
    return of(room, "meta");
  }

  static String state(RoomId room) {
    return of(room, "state");
  }

  static String tries(RoomId room) {
    return of(room, "tries");
  }

  static String log(RoomId room, Channel channel) {
    return of(room, "log:" + channel);
  }

  static String here(RoomId room) {
    return of(room, "here");
  }

  static String bell(RoomId room) {
    return of(room, "bell");
  }

  static String receipt(RoomId room) {
    return of(room, "receipt");
  }

  static String mutes(RoomId room) {
    return of(room, "mutes");
  }

  static String erasing(AccountId account) {
    return "erasing:" + account;
  }

  static String report(ReportId report) {
    return "report:" + report.value();
  }

  static String identification(IdentificationId identification) {
    return "identification:" + identification.value();
  }

  /** {@code mark}: of an account, as only the vault makes it. */
  static String identified(String mark) {
    return "identified:" + mark;
  }

  static String reported(String mark) {
    return "reported:" + mark;
  }

  static String after(RoomId room) {
    return of(room, "after");
  }

  static String sent(RoomId room) {
    return of(room, "sent");
  }

  static String feedback(RoomId room) {
    return of(room, "feedback");
  }

  static String debrief(RoomId room) {
    return of(room, "debrief");
  }

  static String account(AccountId account) {
    return "{members}:account:" + account;
  }

  static String mail(Address mail) {
    return "{members}:mail:" + Digest.of(mail.folded());
  }

  static String subject(Subject subject) {
    return "{members}:subject:" + Digest.of(subject.issuer() + " " + subject.name());
  }

  static String places(SessionId session) {
    return "{" + session + "}:places";
  }

  static String placesOf(AccountId account) {
    return "places:of:" + account;
  }

  static String availability(AccountId account) {
    return "availability:" + account;
  }

  /** {@code digest}: of the reason and the person. */
  static String envelope(String digest) {
    return "{post}:letter:" + digest;
  }

  static String dated(SessionId session) {
    return "{programme}:session:" + session;
  }

  /** The session in a room. */
  static String heldIn(RoomId room) {
    return "{programme}:room:" + room;
  }

  static String sessionsOf(SeriesId series) {
    return "{programme}:sessions:" + series;
  }

  static String bookmarks(AccountId account) {
    return "bookmarks:" + account;
  }

  static String consents(AccountId account) {
    return "consents:" + account;
  }

  /** {@code digest}: of the word that the browser holds which asked. */
  static String asked(String digest) {
    return "asked:" + digest;
  }

  static String letter(String digest) {
    return "letter:" + digest;
  }

  static String allowance(String digest) {
    return "allowance:" + digest;
  }

  static String exclusions(AccountId account) {
    return "exclusions:" + account;
  }

  static String alert(String id) {
    return "alert:" + id;
  }

  static String alertTaken(String id) {
    return alert(id) + ":taken";
  }

  static String alertTold(String id, AccountId person) {
    return alert(id) + ":told:" + person;
  }

  static String signIns(AccountId account) {
    return "{sign-ins}:of:" + account;
  }

  /** What a provider calls a sign-in. */
  static String signInSid(String issuer, String sid) {
    return "{sign-ins}:sid:" + Digest.of(issuer + " " + sid);
  }

  /** {@code digest}: of the word that opens it, never the word itself. */
  static String signInWord(String digest) {
    return "{sign-ins}:word:" + digest;
  }

  static String code(String digest) {
    return "code:" + digest;
  }

  static String ticket(String digest) {
    return "ticket:" + digest;
  }

  /** {@code digest}: of what may happen once in a while. */
  static String video(String digest) {
    return "video:once:" + digest;
  }

  static String question(String digest) {
    return "question:" + digest;
  }

  static String goodbye(String digest) {
    return "goodbye:" + digest;
  }

  private static String of(RoomId room, String part) {
    return "{" + room + "}:" + part;
  }
}
