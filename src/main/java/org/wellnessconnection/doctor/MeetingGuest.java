package org.wellnessconnection.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Somebody with a token who signs in to a Jitsi and joins a meeting, with neither sound nor
 * picture.
 */
public final class MeetingGuest implements AutoCloseable {
  private static final String OPEN =
      "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='%s' version='1.0'/>";
  private static final String ANONYMOUS =
      "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>";
  private static final String BIND =
      "<iq xmlns='jabber:client' type='set' id='bind'>"
          + "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>";
  private static final String CONFERENCE =
      "<iq xmlns='jabber:client' type='set' id='open' to='focus.%s'>"
          + "<conference xmlns='http://jitsi.org/protocol/focus' room='%s@%s'"
          + " machine-uid='wellness'/></iq>";
  private static final String JOIN =
      "<presence xmlns='jabber:client' id='join' to='%s@%s/%s'>"
          + "<x xmlns='http://jabber.org/protocol/muc'/></presence>";

  private final JitsiPlace place;
  private final XmppLine line;

  private MeetingGuest(JitsiPlace place, XmppLine line) {
    this.place = place;
    this.line = line;
  }

  /** What became of somebody at a door. */
  public sealed interface Entry {}

  public record In(String affiliation, String role) implements Entry {}

  /**
   * @param condition as XMPP calls it, such as not-allowed
   * @param words what the person is told; may be empty
   */
  public record Out(String condition, String words) implements Entry {}

  /** Connects, and gives the token along in the address as Jitsi's own page does. */
  public static MeetingGuest connect(
      HttpClient client, JitsiPlace place, String token, Duration patience) throws IOException {
    URI address = URI.create(place.socket() + "?token=" + token);
    return new MeetingGuest(place, new XmppLine(client, address, patience));
  }

  /** In: the token was believed. */
  public Entry signIn() throws IOException {
    open();
    line.say(ANONYMOUS);
    Stanza answer = line.hear(it -> it.is("success") || it.is("failure"));
    if (answer.is("failure")) {
      return new Out("not-authorized", answer.part("text").map(Stanza::text).orElse(""));
    }
    open();
    line.say(BIND);
    line.hear(it -> it.is("iq") && it.attribute("id").equals("bind") && it.has("jid"));
    return new In("none", "none");
  }

  private void open() throws IOException {
    line.say(OPEN.formatted(place.domain()));
    line.hear(it -> it.is("features"));
  }

  /**
   * Has the meeting opened and goes in.
   *
   * @param nick of letters and digits
   */
  public Entry join(String meeting, String nick) throws IOException {
    line.say(CONFERENCE.formatted(place.domain(), meeting, place.meetings()));
    Stanza opened = line.hear(it -> it.is("iq") && it.attribute("id").equals("open"));
    return opened.attribute("type").equals("error")
        ? out(opened)
        : enter(meeting + "@" + place.meetings(), nick);
  }

  /** Goes into a room that is open, wherever it is. */
  public Entry enter(String room, String nick) throws IOException {
    line.say(JOIN.formatted(room.split("@", 2)[0], room.split("@", 2)[1], nick));
    Stanza answer = line.hear(it -> it.is("presence") && isAboutMe(it, room));
    return answer.attribute("type").equals("error")
        ? out(answer)
        : answer
            .part("item")
            .<Entry>map(it -> new In(it.attribute("affiliation"), it.attribute("role")))
            .orElseThrow(() -> new IOException("it does not say who I am"));
  }

  private static boolean isAboutMe(Stanza presence, String room) {
    return presence.attribute("from").startsWith(room)
        && (presence.attribute("type").equals("error") || presence.hasStatus("110"));
  }

  private static Out out(Stanza answer) {
    return new Out(
        answer.part("error").map(MeetingGuest::condition).orElse("error"),
        answer.part("text").map(Stanza::text).orElse(""));
  }

  private static String condition(Stanza error) {
    return error
        .parts("*")
        .map(it -> it.element().getLocalName())
        .filter(name -> !name.equals("text"))
        .findFirst()
        .orElse("error");
  }

  /** Waits whether somebody makes this guest a moderator. */
  boolean isPromotedWithin(Duration time) throws IOException {
    try {
      line.hear(it -> it.is("presence") && it.hasStatus("110") && isModerator(it), time);
      return true;
    } catch (HttpTimeoutException nobody) {
      return false;
    }
  }

  private static boolean isModerator(Stanza presence) {
    return presence
        .part("item")
        .map(it -> it.attribute("role"))
        .filter("moderator"::equals)
        .isPresent();
  }

  public Stanza hears(Predicate<Stanza> meant) throws IOException {
    return line.hear(meant);
  }

  @Override
  public void close() {
    line.close();
  }
}
