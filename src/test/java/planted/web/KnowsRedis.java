package planted.web;

import planted.redis.KnowsWeb;

/** Breaks: Redis and the web do not know each other. */
public final class KnowsRedis {
  KnowsWeb other;
}
