package org.wellnessconnection.prosody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.wellnessconnection.doctor.MeetingGuest;
import org.wellnessconnection.doctor.Stanza;

/** A Prosody, a door, and people with devices. */
final class Evening implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Deque<MeetingGuest> guests = new ArrayDeque<>();
  private int devices;
  final PretendDoor door;
  final Prosody prosody;
  final Control control;

  Evening(Path folder) throws IOException {
    this(new PretendDoor(), folder);
  }

  private Evening(PretendDoor door, Path folder, String... more) throws IOException {
    this.door = door;
    this.prosody = Prosody.start(folder, door.address(), more);
    this.control = new Control(prosody.control());
  }

  static Evening with(Path folder, PretendDoor door, String... more) throws IOException {
    return new Evening(door, folder, more);
  }

  MeetingGuest guest(Token token) throws IOException {
    MeetingGuest guest = MeetingGuest.connect(CLIENT, prosody.place(), token.signed(), PATIENCE);
    guests.push(guest);
    assertThat(guest.signIn()).isInstanceOf(MeetingGuest.In.class);
    return guest;
  }

  MeetingGuest.Entry comes(MeetingGuest guest, Token token) throws IOException {
    return guest.join(token.meeting(), "device" + devices++);
  }

  /** One more device of somebody, and it is in. */
  MeetingGuest device(Token token) throws IOException {
    MeetingGuest guest = guest(token);
    assertThat(comes(guest, token)).isInstanceOf(MeetingGuest.In.class);
    return guest;
  }

  MeetingGuest.Entry tries(Token token) throws IOException {
    return comes(guest(token), token);
  }

  /** Returns when the guest has been shown out, with the words. */
  static String isOut(MeetingGuest guest) throws IOException {
    Stanza farewell =
        guest.hears(
            it ->
                it.is("presence")
                    && it.attribute("type").equals("unavailable")
                    && it.hasStatus("110"));
    return farewell.part("reason").map(Stanza::text).orElse("");
  }

  void everybodyGoes() {
    guests.forEach(MeetingGuest::close);
    guests.clear();
  }

  @Override
  public void close() {
    everybodyGoes();
    prosody.close();
    door.close();
  }
}
