#!lua name=wellness_programme
-- Keeps a session with the lists in which it is found, or takes it away; of two who change it at once one is told to
-- look again.
--
-- wellness_session  KEYS  1 STRING the session  2 ZSET all sessions by when they begin  3 ZSET those of its series
--                   ARGV  1 the session as it must be now; empty: there must be none
--                         2 the session from now on; empty: nothing of it is left
--                         3 its id  4 when it begins, in milliseconds
--   Returns 1, or 0 when it is another one by now.
redis.register_function('wellness_session', function(keys, args)
  if (redis.call('GET', keys[1]) or '') ~= args[1] then return 0 end
  for i = 2, 3 do
    if args[2] == '' then redis.call('ZREM', keys[i], args[3])
    else redis.call('ZADD', keys[i], args[4], args[3]) end
  end
  if args[2] == '' then redis.call('DEL', keys[1]) else redis.call('SET', keys[1], args[2]) end
  return 1
end)

-- wellness_series   KEYS  1 HASH every series by its id; the openings of lounges are kept in the same way
--                   ARGV  1 the id  2 the series as it must be now; empty: there must be none  3 the series from now on
--   Returns 1, or 0 when it is another one by now.
redis.register_function('wellness_series', function(keys, args)
  if (redis.call('HGET', keys[1], args[1]) or '') ~= args[2] then return 0 end
  redis.call('HSET', keys[1], args[1], args[3])
  return 1
end)
