package org.wellnessconnection.room;

import java.util.Map;
import org.wellnessconnection.protocol.Channel;

/**
 * A room as the log has it: how far it has come, and its state, which may be newer than that but
 * never older.
 *
 * @param turn how many appends there were
 * @param control the version that decisions are made on
 * @param epoch the history of the last append, {@code -} before the first
 * @param heads the last number of each channel
 */
public record Snapshot(
    long turn, long control, String epoch, Map<Channel, Long> heads, RoomState state) {}
