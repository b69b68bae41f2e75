#!lua name=wellness_presence
-- Who is here. A connection is true only while the lease of its node is alive.
--
-- wellness_arrive  KEYS {r}:here {r}:meta  ARGV connection, "<node> <seat>", bell, number it had before or empty
--   Returns the number of this arrival. It is greater than all before it in this room, also when a failover has
--   forgotten some of them; who is announced again keeps theirs.
-- wellness_depart  KEYS {r}:here {r}:meta  ARGV bell, connection…
--   Both move {r}:meta here, so that a missed bell is noticed, and ring only if something changed.
-- wellness_beat    KEYS nodes (ZSET node → end of its lease)  ARGV node, lease in milliseconds
--   Renews a node's lease. Returns {1 if it had lapsed, living node…}
local function moved(keys, bell)
  redis.call('HINCRBY', keys[2], 'here', 1)
  redis.call('PUBLISH', bell, 'here')
end

local function next_number(meta)
  local t = redis.call('TIME')
  local last = tonumber(redis.call('HGET', meta, 'arrivals') or 0)
  local number = string.format('%d', math.max(last + 1, t[1] * 1000000 + t[2]))
  redis.call('HSET', meta, 'arrivals', number)
  return number
end

redis.register_function('wellness_arrive', function(keys, args)
  local known = redis.call('HGET', keys[1], args[1])
  if known then return string.match(known, '%d+$') end
  local number = args[4] ~= '' and args[4] or next_number(keys[2])
  redis.call('HSET', keys[1], args[1], args[2] .. ' ' .. number)
  moved(keys, args[3])
  return number
end)

redis.register_function('wellness_depart', function(keys, args)
  local gone = redis.call('HDEL', keys[1], unpack(args, 2))
  if gone > 0 then moved(keys, args[1]) end
  return gone
end)

redis.register_function('wellness_beat', function(keys, args)
  local t = redis.call('TIME')
  local now = t[1] * 1000 + math.floor(t[2] / 1000)
  redis.call('ZREMRANGEBYSCORE', keys[1], '-inf', string.format('%d', now))
  local added = redis.call('ZADD', keys[1], string.format('%d', now + tonumber(args[2])), args[1])
  local nodes = redis.call('ZRANGE', keys[1], 0, -1)
  table.insert(nodes, 1, tostring(added))
  return nodes
end)
