package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.CourseCommand;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.redis.EmbeddedRedis;

/**
 * Ada at one server and Eli at the other want things at the same moment that do not go together. It
 * must be as if one of them had been first. {@code -Drounds=500} tries it more often.
 */
class ContradictionsRedisTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 20);
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  private static final Map<String, Command> WISHES =
      Map.ofEntries(
          Map.entry("admit", Cast.admit("cleo")),
          Map.entry("remove waiting", Cast.remove("cleo")),
          Map.entry("remove", Cast.remove("ana")),
          Map.entry("chat_off", Cast.chatOff("ana")),
          Map.entry("hold", Cast.hold()),
          Map.entry("resume", Cast.resume()),
          Map.entry("close", Cast.close()),
          Map.entry("lead ada", Cast.lead("ada")),
          Map.entry("lead eli", Cast.lead("eli")),
          Map.entry("takeover", Cast.takeover()),
          Map.entry("extend", new CourseCommand.Extend(5, end())),
          Map.entry("end", new Command.End(end(), false)));

  /** What only the lead may: then it is Ada herself, on two devices. */
  private static final Set<String> OF_THE_LEAD = Set.of("extend", "end", "close", "lead ada");

  @TempDir private static Path folder;
  private static EmbeddedRedis redis;
  private static BareServer one;
  private static BareServer other;

  private record Wish(String by, Command what) {}

  /** What came of a round: the answers in short, and what was written, without times. */
  private record Outcome(String toOne, String toOther, List<String> told) {}

  @BeforeAll
  static void opens() {
    redis = EmbeddedRedis.start(folder);
    one = new BareServer(redis.url(), Clock.fixed(NOW, ZoneOffset.UTC), alert -> none());
    other = new BareServer(redis.url(), Clock.fixed(NOW, ZoneOffset.UTC), alert -> none());
  }

  @AfterAll
  static void closes() {
    one.close();
    other.close();
    redis.close();
  }

  private static Future<Void> none() {
    return Future.succeededFuture();
  }

  private static Optional<Instant> end() {
    return Optional.of(Instant.ofEpochMilli(NOW.plusSeconds(600).toEpochMilli()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admit/admit",
        "admit/remove waiting",
        "hold/hold",
        "hold/resume",
        "hold/admit",
        "extend/end",
        "extend/extend",
        "end/end",
        "close/end",
        "lead eli/lead ada",
        "lead eli/lead eli",
        "lead eli/end",
        "remove/chat_off",
        "remove/remove"
      })
  void itIsAsIfOneOfThemHadBeenFirst(String pair) {
    contest(pair, session());
  }

  @ParameterizedTest
  @ValueSource(strings = {"resume/resume", "hold/resume", "takeover/takeover", "takeover/resume"})
  void alsoInARoomThatWasLost(String pair) {
    contest(pair, lost());
  }

  private static void contest(String pair, Story before) {
    Wish adas = new Wish("ada", WISHES.get(pair.split("/")[0]));
    String second = pair.split("/")[1];
    Wish elis = new Wish(OF_THE_LEAD.contains(second) ? "ada" : "eli", WISHES.get(second));
    List<Outcome> possible = List.of(first(before, adas, elis), second(before, adas, elis));
    int adaWasFirst = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Outcome outcome = round(before.state(), adas, elis);
      assertThat(possible).as(pair).contains(outcome);
      adaWasFirst += outcome.equals(possible.get(0)) ? 1 : 0;
    }
    System.out.printf(
        "%s: %d rounds, 0 divergences, %d as if Ada had been first%n", pair, ROUNDS, adaWasFirst);
  }

  private static Outcome round(RoomState before, Wish adas, Wish elis) {
    RoomId room = RoomId.random();
    one.makes(room, before);
    OpenRoom here = one.opens(room);
    OpenRoom there = other.opens(room);
    Future<Answer> toOne = one.begins(here, Cast.seat(adas.by()), adas.what());
    Future<Answer> toOther = other.begins(there, Cast.seat(elis.by()), elis.what());
    String ada = inShort(BareServer.await(toOne));
    String eli = inShort(BareServer.await(toOther));
    RoomState kept = one.kept(room);
    one.learns(room);
    other.learns(room);
    assertThat(here.state()).isEqualTo(kept);
    assertThat(there.state()).isEqualTo(kept);
    return new Outcome(ada, eli, told(room));
  }

  private static List<String> told(RoomId room) {
    return Stream.of(Channel.GROUP, Channel.STAFF, Cast.line("ana"), Cast.line("cleo"))
        .flatMap(channel -> one.entries(room, channel).stream())
        .map(entry -> Codec.fields(entry.text()).text("type"))
        .toList();
  }

  /** What it is on paper when Ada is first. */
  private static Outcome first(Story before, Wish adas, Wish elis) {
    OnPaper paper = new OnPaper(before.state());
    String ada = paper.when(adas);
    return new Outcome(ada, paper.when(elis), paper.told());
  }

  private static Outcome second(Story before, Wish adas, Wish elis) {
    OnPaper paper = new OnPaper(before.state());
    String eli = paper.when(elis);
    return new Outcome(paper.when(adas), eli, paper.told());
  }

  private static String inShort(Answer answer) {
    return answer instanceof Answer.Refused refused
        ? refused.refusal().name()
        : answer.getClass().getSimpleName();
  }

  private static Story session() {
    Story story =
        Story.of(
            Format.Admission.BY_FACILITATOR,
            Schedule.of(NOW.minusSeconds(3_000), end().orElseThrow()));
    story.at(NOW.minusSeconds(3_600)).at(NOW.minusSeconds(3_000)).with("ana", "ben");
    return story.knockedBy("eli", "cleo").at(NOW.minusSeconds(1_000));
  }

  private static Story lost() {
    Story story = session().loses("ada", "eli");
    return story.at(NOW.minusSeconds(900));
  }

  /** The rules alone. */
  private static final class OnPaper {
    private final Map<Channel, List<String>> told = new LinkedHashMap<>();
    private RoomState state;

    OnPaper(RoomState state) {
      this.state = state;
      Stream.of(Channel.GROUP, Channel.STAFF, Cast.line("ana"), Cast.line("cleo"))
          .forEach(channel -> told.put(channel, new ArrayList<>()));
    }

    String when(Wish wish) {
      Decision decision =
          Room.decide(
              state,
              new Act<>(Cast.seat(wish.by()), Cast.ATTEMPT, wish.what(), NOW, Optional.empty()));
      if (decision instanceof Decision.Happens happens) {
        state = Room.after(state, happens.events(), NOW);
        happens.events().forEach(e -> told.get(e.channel()).add(Codec.type(e)));
        return "Applied";
      }
      return decision instanceof Decision.Refused refused
          ? refused.refusal().name()
          : decision.getClass().getSimpleName();
    }

    List<String> told() {
      return told.values().stream().flatMap(List::stream).toList();
    }
  }
}
