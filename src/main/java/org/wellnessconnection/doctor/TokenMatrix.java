package org.wellnessconnection.doctor;

import io.vertx.core.Future;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.doctor.MeetingGuest.Entry;
import org.wellnessconnection.doctor.MeetingGuest.In;
import org.wellnessconnection.doctor.MeetingGuest.Out;
import org.wellnessconnection.video.MeetingName;
import org.wellnessconnection.video.TrialTokens;

/**
 * What a Jitsi makes of good tokens and of bad ones: nobody is seen or heard, and the meeting has
 * nobody else in it.
 *
 * @param promotion how long a member is watched for being made a moderator
 */
public record TokenMatrix(
    HttpClient client,
    JitsiPlace place,
    TrialTokens tokens,
    MeetingName meeting,
    Duration patience,
    Duration promotion) {
  private static final String SECRETS =
      "compare video.appId, video.secret, audience and issuer with JWT_* of the Jitsi";
  private static final String KEYS =
      "set JWT_ASAP_KEYSERVER to our address and /video/keys, and no JWT_APP_SECRET; compare appId,"
          + " audience and issuer";
  private static final String ROLES =
      "set JICOFO_ENABLE_AUTH=0, ENABLE_AUTO_OWNER=0 and XMPP_MUC_MODULES=token_affiliation,…";
  private static final String DOOR =
      "see the log of Prosody: its module asks wellness_door, by a name that its DNS knows, with the"
          + " same secret and the same time";
  private static final String ROOMS =
      "the Jitsi must check tokens for each room (mod_token_verification)";
  private static final String BELIEVES =
      "the Jitsi must check tokens: ENABLE_AUTH=1, AUTH_TYPE=jwt, JWT_ALLOW_EMPTY=0, ENABLE_GUESTS=0";

  /** The member comes first: whoever is first is made a moderator by a Jitsi that is not set up. */
  List<Finding> look() throws Exception {
    List<Finding> findings = new ArrayList<>();
    findings.add(member(made(tokens.member(meeting))));
    findings.add(facilitator(made(tokens.facilitator(meeting))));
    String expired = made(tokens.expired(meeting));
    findings.add(stranger("an expired token", expired));
    findings.add(stranger("a token of somebody else", forged(made(tokens.member(meeting)))));
    if (tokens.jitsi().asksForKeys()) {
      findings.add(stranger("a token of another key", made(tokens.ofAnotherKey(meeting))));
    }
    findings.add(stranger("no token", ""));
    findings.add(elsewhere(made(tokens.member(new MeetingName("elsewhere" + meeting.value())))));
    return findings;
  }

  private String made(Future<String> token) throws Exception {
    return token
        .toCompletionStage()
        .toCompletableFuture()
        .get(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Finding member(String token) {
    String what = "Jitsi: a member's token";
    try (MeetingGuest guest = connect(token)) {
      Entry entry = enter(guest);
      if (entry instanceof Out out) {
        return kept(what, out);
      }
      boolean moderates = isModerator(entry) || guest.isPromotedWithin(promotion);
      return moderates
          ? Finding.wrong(what, "comes out as a moderator", ROLES)
          : Finding.good(what, "comes out as participant");
    } catch (IOException failure) {
      return away(what, failure);
    }
  }

  private Finding facilitator(String token) {
    String what = "Jitsi: a facilitator's token";
    try (MeetingGuest guest = connect(token)) {
      Entry entry = enter(guest);
      if (entry instanceof Out out) {
        return kept(what, out);
      }
      return isModerator(entry) || guest.isPromotedWithin(promotion)
          ? Finding.good(what, "comes out as moderator")
          : Finding.wrong(what, "does not come out as moderator", ROLES);
    } catch (IOException failure) {
      return away(what, failure);
    }
  }

  private Entry enter(MeetingGuest guest) throws IOException {
    Entry known = guest.signIn();
    return known instanceof In ? guest.join(meeting.value(), "checkup") : known;
  }

  private static boolean isModerator(Entry entry) {
    return entry instanceof In in && in.role().equals("moderator");
  }

  /** The reason is Jitsi's word; what it says beyond that is not repeated. */
  private Finding kept(String what, Out out) {
    return out.condition().equals("not-authorized")
        ? Finding.wrong(what, "is not believed", tokens.jitsi().asksForKeys() ? KEYS : SECRETS)
        : Finding.wrong(what, "is not let in: " + out.condition(), DOOR);
  }

  private Finding stranger(String who, String token) {
    String what = "Jitsi: " + who;
    try (MeetingGuest guest = connect(token)) {
      return guest.signIn() instanceof Out
          ? Finding.good(what, "is refused")
          : Finding.wrong(what, "is believed", BELIEVES);
    } catch (IOException failure) {
      return away(what, failure);
    }
  }

  private Finding elsewhere(String token) {
    String what = "Jitsi: a token for another room";
    try (MeetingGuest guest = connect(token)) {
      return enter(guest) instanceof Out
          ? Finding.good(what, "is refused")
          : Finding.wrong(what, "is let in", ROOMS);
    } catch (IOException failure) {
      return away(what, failure);
    }
  }

  private MeetingGuest connect(String token) throws IOException {
    return MeetingGuest.connect(client, place, token, patience);
  }

  private static String forged(String token) {
    int signature = token.lastIndexOf('.') + 1;
    return token.substring(0, signature) + "A".repeat(token.length() - signature);
  }

  private static Finding away(String what, IOException failure) {
    return Finding.wrong(
        what,
        "cannot be tried: " + failure.getMessage(),
        "see that /xmpp-websocket of the Jitsi leads to its Prosody");
  }
}
