package org.wellnessconnection.prosody;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.Doctor;
import org.wellnessconnection.doctor.Finding;
import org.wellnessconnection.doctor.MeetingGuest;
import org.wellnessconnection.doctor.MeetingGuest.Entry;
import org.wellnessconnection.doctor.MeetingGuest.In;
import org.wellnessconnection.doctor.MeetingGuest.Out;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Site;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** A whole server and a real Prosody: out of the room is out of the video. */
class VideoObeysProsodyTest {
  private static final int TIMES = 20;

  /** Far above what is seen, since a busy machine is no news. */
  private static final int MOST_MILLIS = 5000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;

  private final List<MeetingGuest> guests = new ArrayList<>();
  private House house;
  private Prosody prosody;
  private boolean closed;

  @BeforeEach
  void opens() throws Exception {
    int port = Prosody.freePort();
    house = House.opens(options(port));
    URI door = URI.create("http://127.0.0.1:" + house.address().getPort() + "/video/door");
    prosody = Prosody.start(folder, port, door);
  }

  private static String[] options(int port) {
    return new String[] {
      "--bench.seats=true",
      "--limits.commandsPerTenSeconds=100000",
      "--video.profile=hs256",
      "--video.url=http://localhost:" + port,
      "--video.appId=" + Prosody.APP,
      "--video.secret=" + Prosody.APP_SECRET,
      "--video.control.url=http://localhost:" + port + "/wellness-control",
      "--video.control.secret=" + Prosody.SECRET
    };
  }

  @AfterEach
  void closes() throws Exception {
    guests.forEach(MeetingGuest::close);
    if (!closed) {
      house.close();
    }
    prosody.close();
  }

  /** What a page gets at the click. */
  private record Way(String meeting, String token) {}

  private Way way(Person person) throws IOException {
    JsonNode seat =
        Caller.posts(
                house.address(),
                "/rooms/" + person.pass().room() + "/video",
                "Cookie: " + person.pass().cookie() + "\r\nContent-Type: application/json\r\n",
                "{}")
            .json();
    return new Way(seat.get("meeting").asText(), seat.get("token").asText());
  }

  private MeetingGuest connects(Way way) throws IOException {
    MeetingGuest guest = MeetingGuest.connect(CLIENT, prosody.place(), way.token(), PATIENCE);
    guests.add(guest);
    assertThat(guest.signIn()).isInstanceOf(In.class);
    return guest;
  }

  private Entry tries(Way way) throws IOException {
    return connects(way).join(way.meeting(), "device" + guests.size());
  }

  private MeetingGuest device(Way way) throws IOException {
    MeetingGuest guest = connects(way);
    assertThat(guest.join(way.meeting(), "device" + guests.size())).isInstanceOf(In.class);
    return guest;
  }

  private static Person enters(Site site, Pass pass) throws Exception {
    Person person = Person.connects(site, pass);
    person.enters(site.ticket(pass));
    person.hearsFrame("welcome");
    return person;
  }

  private void isLockedOut(Way way, MeetingGuest device) throws IOException {
    assertThat(tries(way)).isInstanceOf(Out.class);
    assertThat(device.join(way.meeting(), "again" + guests.size())).isInstanceOf(Out.class);
  }

  @Test
  void whoeverIsRemovedFromTheRoomIsOutOfTheVideoAndStaysOut() throws Exception {
    List<Pass> passes = house.site(0).seats(1, TIMES + 2);
    Person lead = enters(house.site(0), passes.get(0));
    MeetingGuest other = device(way(enters(house.site(0), passes.get(1))));
    Stopwatch stopwatch = new Stopwatch("removed in the room -> out of the video on two devices");
    for (Pass pass : passes.subList(2, passes.size())) {
      Person guest = enters(house.site(0), pass);
      Way way = way(guest);
      MeetingGuest phone = device(way);
      MeetingGuest tablet = device(way);
      long begun = System.nanoTime();
      lead.sends(Person.command(Person.newAttempt(), "remove", "seat", guest.seat()));
      assertThat(Evening.isOut(phone)).contains(" / ");
      Evening.isOut(tablet);
      stopwatch.saw(System.nanoTime() - begun);
      isLockedOut(way, phone);
    }
    assertThat(stopwatch.worst()).isLessThan(MOST_MILLIS);
    assertThat(new Control(prosody.control()).lists(way(lead).meeting()).seats()).hasSize(1);
    other.close();
  }

  @Test
  void whoeverIsBeforeTheDoorOfTheRoomIsBeforeTheDoorOfTheVideo() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ana = house.sends("ana", "circle");
    ada.asks("admit", "seat", ana.seat());
    Way way = way(ana);
    MeetingGuest phone = device(way);
    ada.asks("return", "seat", ana.seat());
    Evening.isOut(phone);
    isLockedOut(way, phone);
    ada.asks("admit", "seat", ana.seat());
    assertThat(tries(way)).isInstanceOf(In.class);
  }

  @Test
  void whoeverGoesIntoASmallGroupLeavesTheVideoOfAll() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    List<String> first = List.of(ana.seat(), house.sends("ben", "open").seat());
    Person cleo = house.sends("cleo", "open");
    Way way = way(ana);
    MeetingGuest phone = device(way);
    List<String> second = List.of(cleo.seat(), house.sends("dora", "open").seat());
    ada.asks("split", "groups", List.of(first, second));
    assertThat(Evening.isOut(phone)).contains("another group");
    isLockedOut(way, phone);
    Way small = way(ana);
    assertThat(tries(small)).isInstanceOf(In.class);
    assertThat(tries(new Way(small.meeting(), way(cleo).token()))).isInstanceOf(Out.class);
    assertThat(tries(new Way(way(cleo).meeting(), small.token()))).isInstanceOf(Out.class);
  }

  @Test
  void whoeverLeadsModeratesTheVideo() throws Exception {
    assertThat(tries(way(house.sends("ada", "open")))).isEqualTo(new In("owner", "moderator"));
    assertThat(tries(way(house.sends("ana", "open")))).isEqualTo(new In("member", "participant"));
  }

  @Test
  void theEndOfTheSessionIsTheEndOfTheVideo() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    Way way = way(ana);
    MeetingGuest phone = device(way);
    ada.asks("end", "sure", true);
    phone.hears(it -> it.is("presence") && it.has("destroy"));
    isLockedOut(way, phone);
  }

  @Test
  void whileTheServerIsDownNobodyComesIn() throws Exception {
    Way way = way(house.sends("ana", "open"));
    assertThat(tries(way)).isInstanceOf(In.class);
    house.close();
    closed = true;
    assertThat(tries(way)).isInstanceOf(Out.class);
  }

  @Test
  void theDoctorFindsThatDoorAndModuleWorkTogether() throws Exception {
    List<String> ours = new ArrayList<>(List.of(options(prosody.web().getPort())));
    ours.add("--vault.keyFile=" + folder.resolve("vault.key"));
    assertThat(Doctor.examine(ours.toArray(String[]::new)).findings())
        .filteredOn(Finding::isWrong)
        .extracting(Finding::what)
        .containsExactly("Jitsi: who may frame it");
  }
}
