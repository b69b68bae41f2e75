#!lua name=wellness_gratitude
-- Posts of the gratitude space: each is one locked text, and stands in the lists of where it is, in all of them or none.
--
-- wellness_gratitude  KEYS  1 STRING the post  2 ZSET to which something happens by itself, and when  3 ZSET those in review
--                           4 ZSET those of its author  5 ZSET the published ones  6 ZSET those in its language
--                           7 SET the signs on it  8 ZSET those whose words are gone and may still be on a disk
--                     ARGV  1 the text as it must be now; empty: there must be none  2 the text from now on; empty: it is gone
--                           3 its id  4 when something happens to it  5 since when it is in review; empty: it is not
--                           6 when it was made  7 since when it is published; empty: it is not  8 now, if its words go; else empty
--                           9 the channel of the bell, which rings when it is published  10 its language
--   Returns 1, or 0 when it is another text by now.
local function list(key, id, score)
  if score == '' then redis.call('ZREM', key, id) else redis.call('ZADD', key, score, id) end
end

local function publish(keys, args)
  if redis.call('ZSCORE', keys[5], args[3]) then return end
  local since = tonumber(args[7])
  while redis.call('ZCOUNT', keys[5], since, since) > 0 do since = since + 1 end
  redis.call('ZADD', keys[5], since, args[3])
  redis.call('ZADD', keys[6], since, args[3])
  redis.call('PUBLISH', args[9], args[10])
end

local function hide(keys, id)
  redis.call('ZREM', keys[5], id)
  redis.call('ZREM', keys[6], id)
  redis.call('DEL', keys[7])
end

redis.register_function('wellness_gratitude', function(keys, args)
  if (redis.call('GET', keys[1]) or '') ~= args[1] then return 0 end
  if args[2] == '' then redis.call('DEL', keys[1]) else redis.call('SET', keys[1], args[2]) end
  list(keys[2], args[3], args[4])
  list(keys[3], args[3], args[5])
  list(keys[4], args[3], args[6])
  if args[7] == '' then hide(keys, args[3]) else publish(keys, args) end
  if args[8] ~= '' then redis.call('ZADD', keys[8], args[8], args[3]) end
  return 1
end)

-- wellness_sign  KEYS  1 ZSET the published ones  2 SET the signs on the post
--                ARGV  1 the id of the post  2 the sign, with a mark of whoever presses it  3 '1' pressed, '0' released
--   Returns 1, or 0 when it is not published.
redis.register_function('wellness_sign', function(keys, args)
  if not redis.call('ZSCORE', keys[1], args[1]) then return 0 end
  redis.call(args[3] == '1' and 'SADD' or 'SREM', keys[2], args[2])
  return 1
end)
