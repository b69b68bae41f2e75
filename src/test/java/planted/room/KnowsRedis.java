package planted.room;

import planted.redis.KnowsWeb;

/** Breaks: the domain knows neither Redis nor the web. */
final class KnowsRedis {
  KnowsWeb outside;
}
