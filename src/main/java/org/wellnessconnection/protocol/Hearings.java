package org.wellnessconnection.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which channels besides {@code group} a person hears, since which number, and until which. The key
 * names the channel, so that the append can put its number in the place of {@link
 * Hearing#FROM_HERE}.
 */
public record Hearings(Map<Channel, Hearing> since, Map<Channel, Hearing> until) {
  public static final Hearings NONE = new Hearings(Map.of(), Map.of());

  /** Whatever was heard of this channel at an earlier time is over for good. */
  public Hearings begin(Channel channel) {
    return new Hearings(with(since, channel), without(until, channel));
  }

  public Hearings end(Channel channel) {
    return since.containsKey(channel) ? new Hearings(since, with(until, channel)) : this;
  }

  public Span of(Channel channel) {
    Hearing from = since.getOrDefault(channel, Hearing.NEVER);
    Optional<Hearing> over = Optional.ofNullable(until.get(channel));
    return new Span(from.from(), over.map(Hearing::from).orElse(Long.MAX_VALUE));
  }

  private static Map<Channel, Hearing> with(Map<Channel, Hearing> marks, Channel channel) {
    Map<Channel, Hearing> next = new LinkedHashMap<>(marks);
    next.put(channel, Hearing.FROM_HERE);
    return next;
  }

  private static Map<Channel, Hearing> without(Map<Channel, Hearing> marks, Channel channel) {
    Map<Channel, Hearing> next = new LinkedHashMap<>(marks);
    next.remove(channel);
    return next;
  }
}
