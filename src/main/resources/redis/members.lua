#!lua name=wellness_members
-- Keeps an account with what leads to it, or forgets both; of two who change it at once one is told to look again.
--
-- wellness_member  KEYS  1 STRING the account  2 SET everybody with a duty  3 SET everybody who waits to be approved
--                        4 STRING how often duties were given or taken  5 ZSET those who have not registered, by when they came (ms)
--                        then STRINGs that lead to the account: first those it has, then those it has no more
--                  ARGV  1 the account as it must be now; empty: there must be none
--                        2 the account from now on; empty: it is forgotten
--                        3 its id  4 '1' if it has a duty  5 '1' if it waits  6 how many keys lead to it from now on
--                        7 '1' if its duties change  8 '1' if it is not registered
--   Returns 1, 0 when it is another one by now, or -1 when something that should lead to it leads to somebody else.
local function list(key, id, wanted)
  redis.call(wanted == '1' and 'SADD' or 'SREM', key, id)
end

redis.register_function('wellness_member', function(keys, args)
  if (redis.call('GET', keys[1]) or '') ~= args[1] then return 0 end
  local last = 5 + tonumber(args[6])
  for i = 6, last do
    local holder = redis.call('GET', keys[i])
    if holder and holder ~= args[3] then return -1 end
  end
  for i = 6, last do redis.call('SET', keys[i], args[3]) end
  for i = last + 1, #keys do redis.call('DEL', keys[i]) end
  if args[2] == '' then redis.call('DEL', keys[1]) else redis.call('SET', keys[1], args[2]) end
  list(keys[2], args[3], args[4])
  list(keys[3], args[3], args[5])
  if args[7] == '1' then redis.call('INCR', keys[4]) end
  if args[8] == '1' then
    local now = redis.call('TIME')
    redis.call('ZADD', keys[5], 'NX', now[1] * 1000, args[3])
  else
    redis.call('ZREM', keys[5], args[3])
  end
  return 1
end)
