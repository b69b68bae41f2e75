package org.wellnessconnection.room;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.SeatId;

/** What a seat wants done, under one attempt. */
record Errand(SeatId by, AttemptId attempt, Command command) {

  /** The same attempt with other words is a mistake of the client, and must be told apart. */
  Draft.Try tried() {
    CRC32C sum = new CRC32C();
    String words = command.getClass().getSimpleName() + Codec.write(command);
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return new Draft.Try(by + "|" + attempt, Long.toHexString(sum.getValue()));
  }
}
