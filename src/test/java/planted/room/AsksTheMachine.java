package planted.room;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

class AsksTheMachine {
  ZonedDateTime evening(LocalDateTime wall) {
    return wall.atZone(ZoneId.of("America/Vancouver"));
  }
}
