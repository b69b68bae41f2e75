package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.room.EachLine.Line;

/**
 * The people of a table, one a column, and what they may want, by the name that it has there.
 *
 * @param wishes made for the story in which somebody has them
 */
record Everybody(List<String> people, Map<String, Function<Story, Command>> wishes) {

  static Everybody of(List<String> people, Map<String, Command> wishes) {
    return new Everybody(
        people,
        wishes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, wish -> story -> wish.getValue())));
  }

  /** Each of them wants the same, and what comes of it is what the line says. */
  void wants(Line line, Story story) {
    assertThat(line.outcomes()).as(line.wish()).hasSameSizeAs(people);
    Command command = wishes.get(line.wish()).apply(story);
    for (int column = 0; column < people.size(); column++) {
      String name = people.get(column);
      assertThat(new Verdict(story.decide(seat(name), command)).inShort())
          .as("%s by %s", line.wish(), name)
          .isEqualTo(line.outcomes().get(column));
    }
  }
}
