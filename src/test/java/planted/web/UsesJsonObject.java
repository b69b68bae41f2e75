package planted.web;

import io.vertx.core.json.JsonObject;

/** Breaks: no bags of JSON are passed around. */
final class UsesJsonObject {
  JsonObject bag;
}
