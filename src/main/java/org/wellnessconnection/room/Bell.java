package org.wellnessconnection.room;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Entry;

/**
 * One append as it is announced to every node.
 *
 * @param turn goes up by one with each append of the room; a gap means that something was missed
 * @param before the epoch of the append before this one
 * @param state the state, if this append changed it
 */
public record Bell(
    long turn,
    long control,
    String epoch,
    String before,
    Optional<RoomState> state,
    List<Entry> entries) {}
