package planted.room;

import com.fasterxml.jackson.databind.JsonNode;

/** Breaks: JSON is read at the door. */
final class UsesJackson {
  JsonNode outside;
}
