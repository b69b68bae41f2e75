package planted.redis;

import planted.web.KnowsRedis;

/** Breaks: Redis and the web do not know each other. */
public final class KnowsWeb {
  KnowsRedis other;
}
