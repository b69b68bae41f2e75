package org.wellnessconnection.web.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.safety.HelpLine;

/**
 * The room page's data block: JSON that can stand inside a script element whatever the words in it
 * are.
 */
final class PageData {
  private static final String LOUNGE = "lounge.";
  private static final JsonMapper JSON = new JsonMapper();

  private PageData() {}

  static String of(RoomPage it) {
    var data = JSON.createObjectNode();
    data.set("room", room(it.room()));
    data.set("you", you(it.you()));
    data.put("lang", it.page().texts().language());
    data.set("texts", texts(it));
    data.set(
        "limits",
        JSON.createObjectNode().put("text", it.limits().text()).put("name", it.limits().name()));
    data.set("resources", resources(it.texts()));
    data.set("help", help(it.page().help(), it.page().texts()));
    return data.toString().replace("<", "\\u003c");
  }

  private static ObjectNode room(RoomPage.Room room) {
    var node =
        JSON.createObjectNode()
            .put("id", room.id())
            .put("title", room.title())
            .put("format", room.format());
    ArrayNode agreement = node.putArray("agreement");
    room.agreement().forEach(agreement::add);
    room.lounge()
        .ifPresent(
            lounge ->
                node.putObject("lounge").put("again", lounge.again()).put("kept", lounge.kept()));
    return node;
  }

  private static ObjectNode you(RoomPage.You you) {
    var node = JSON.createObjectNode();
    ArrayNode names = node.putArray("names");
    you.names().forEach(names::add);
    you.seat().ifPresent(seat -> node.put("seat", seat));
    you.told().ifPresent(code -> node.put("told", code));
    ObjectNode shows = node.putObject("shows");
    you.shows().career().ifPresent(code -> shows.put("career", code));
    you.shows().province().ifPresent(code -> shows.put("province", code));
    return node;
  }

  /** In a lounge some words are others. */
  private static ObjectNode texts(RoomPage it) {
    var texts = it.page().texts();
    var node = JSON.createObjectNode();
    for (var prefix : new String[] {"room.", "refusal.", "close.", "help.", "stage."})
      texts.all(prefix).forEach(node::put);
    if (it.room().lounge().isPresent())
      texts
          .all(LOUNGE + "room.")
          .forEach((key, words) -> node.put(key.substring(LOUNGE.length()), words));
    return node;
  }

  private static ArrayNode resources(List<RoomPage.Text> texts) {
    ArrayNode all = JSON.createArrayNode();
    texts.forEach(it -> all.addObject().put("slug", it.slug()).put("title", it.title()));
    return all;
  }

  /** Every line once, and for every place the numbers of its lines: it has to work offline. */
  private static ObjectNode help(HelpPanel panel, Texts texts) {
    var node = JSON.createObjectNode().put("place", panel.place().code());
    var all = panel.help().all();
    var lines = node.putArray("lines");
    all.forEach(line -> lines.add(helpLine(line, panel.doubt(line, texts))));
    var places = node.putObject("places");
    for (var place : panel.places()) {
      var numbers = places.putArray(place.code());
      panel.help().in(place).forEach(line -> numbers.add(all.indexOf(line)));
    }
    return node;
  }

  private static ObjectNode helpLine(HelpLine line, Optional<String> doubt) {
    var node = JSON.createObjectNode().put("name", line.name()).put("detail", line.detail());
    line.hours().ifPresent(hours -> node.put("hours", hours));
    doubt.ifPresent(checked -> node.put("checked", checked));
    line.tel().ifPresent(tel -> node.put("tel", tel));
    line.sms().ifPresent(sms -> node.put("sms", sms));
    line.url().ifPresent(url -> node.put("url", url));
    return node;
  }
}
