#!lua name=wellness_postbag
-- Letters on their way out: each is there once, and one server at a time has it in hand.
--
-- All: KEYS  1 HASH the letter: text, state (waiting, taken, handing, sent, lost), hand, tries  2 ZSET letters by when they are due
--
-- wellness_post_keep   ARGV  1 id  2 text  3 now
--   Returns 1, or 0 when it is there already, also as one that was sent.
redis.register_function('wellness_post_keep', function(keys, args)
  if redis.call('EXISTS', keys[1]) == 1 then return 0 end
  redis.call('HSET', keys[1], 'text', args[2], 'state', 'waiting')
  redis.call('ZADD', keys[2], args[3], args[1])
  return 1
end)

-- wellness_post_claim  ARGV  1 id  2 now  3 until when it is in hand  4 the hand
--   Returns text, how often it was taken, and the state it was in; or nothing when it is not due.
redis.register_function('wellness_post_claim', function(keys, args)
  local due = redis.call('ZSCORE', keys[2], args[1])
  if not due or tonumber(due) > tonumber(args[2]) then return false end
  local text, state = unpack(redis.call('HMGET', keys[1], 'text', 'state'))
  if not text then
    redis.call('ZREM', keys[2], args[1])
    return false
  end
  local tries = redis.call('HINCRBY', keys[1], 'tries', 1)
  redis.call('HSET', keys[1], 'state', 'taken', 'hand', args[4])
  redis.call('ZADD', keys[2], args[3], args[1])
  return {text, tries, state}
end)

-- wellness_post_mark   ARGV  1 id  2 the hand  3 the state from now on
--                              4 when it is due; for sent and lost how long it is remembered, in milliseconds
--   Returns 1, or 0 when another hand has it.
redis.register_function('wellness_post_mark', function(keys, args)
  if redis.call('HGET', keys[1], 'hand') ~= args[2] then return 0 end
  redis.call('HSET', keys[1], 'state', args[3])
  if args[3] == 'sent' or args[3] == 'lost' then
    redis.call('HDEL', keys[1], 'text', 'hand')
    redis.call('ZREM', keys[2], args[1])
    redis.call('PEXPIRE', keys[1], args[4])
  else
    redis.call('ZADD', keys[2], args[4], args[1])
  end
  return 1
end)
