package org.wellnessconnection.room;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.facilitation.Gathering;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.SmallGroups;
import org.wellnessconnection.protocol.Welcome.GroupsView;
import org.wellnessconnection.protocol.Welcome.RulingView;
import org.wellnessconnection.protocol.WelcomeGroupsViewBuilder;

/** What one seat may see of the small groups. */
final class GroupsSeen {
  private GroupsSeen() {}

  static Optional<GroupsView> by(Seat you, SmallGroups groups) {
    return groups.split().filter(split -> you.isPresent()).map(split -> view(you, groups, split));
  }

  private static GroupsView view(Seat you, SmallGroups groups, Ruling split) {
    return WelcomeGroupsViewBuilder.builder()
        .by(split.by())
        .at(split.at().toEpochMilli())
        .groups(groups.groups())
        .ends(groups.gathering().map(Gathering::ends).map(Instant::toEpochMilli))
        .calls(calls(you, groups))
        .build();
  }

  private static Map<Integer, RulingView> calls(Seat you, SmallGroups groups) {
    Map<Integer, RulingView> calls = new LinkedHashMap<>();
    groups.groups().stream()
        .filter(group -> you.facilitates() || group.has(you.id()))
        .forEach(
            group ->
                groups
                    .call(group.group())
                    .ifPresent(call -> calls.put(group.group(), View.view(call))));
    return calls;
  }
}
