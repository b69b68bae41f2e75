#!lua name=wellness_signins
-- Who is signed in on which device. The HASH of a person holds <id> → the sign-in, locked, seen:<id> → when it was last
-- seen, in milliseconds, and word:<id> and sid:<id> → the keys that lead to it: in the same slot, and gone with it, which is
-- why only here they are not declared. Whoever is not in the hash is signed out, whatever else leads there.
--
-- wellness_sign_in    KEYS  1 HASH of the person  2 STRING of the word  3 SET of the provider's name for it, if it has one
--                     ARGV  account, id, the sign-in, now, milliseconds that it may last, most for one person, bell
--   With one too many, the one that was not seen for longest goes. Returns how many went.
-- wellness_seen       KEYS  HASH of the person  ARGV id, now
-- wellness_sign_out   KEYS  HASH of the person  ARGV bell, account, id…; no id: everywhere
--   Returns how many were signed out; rings if any.
-- wellness_meet       KEYS  HASH of each person  ARGV now, the time before which being seen is written anew, id for each
--   Returns for each 1 if signed in, else 0.
local SEEN, WORD, SID = 'seen:', 'word:', 'sid:'

local function by_last_seen(key)
  local all, found = redis.call('HGETALL', key), {}
  for i = 1, #all, 2 do
    local id = string.match(all[i], '^seen:(.+)$')
    if id then table.insert(found, { id = id, seen = tonumber(all[i + 1]) }) end
  end
  table.sort(found, function(a, b) return a.seen < b.seen end)
  return found
end

local function forget(key, account, id)
  local word, sid = redis.call('HGET', key, WORD .. id), redis.call('HGET', key, SID .. id)
  if word then redis.call('DEL', word) end
  if sid then redis.call('SREM', sid, account .. ' ' .. id) end
  redis.call('HDEL', key, SEEN .. id, WORD .. id, SID .. id)
  return redis.call('HDEL', key, id)
end

redis.register_function('wellness_sign_in', function(keys, args)
  local now, lasts, gone = tonumber(args[4]), tonumber(args[5]), 0
  local known = by_last_seen(keys[1])
  for i, one in ipairs(known) do
    if #known - i + 1 >= tonumber(args[6]) then gone = gone + forget(keys[1], args[1], one.id) end
  end
  redis.call('HSET', keys[1], args[2], args[3], SEEN .. args[2], args[4], WORD .. args[2], keys[2])
  redis.call('PEXPIRE', keys[1], math.max(lasts, redis.call('PTTL', keys[1])))
  redis.call('SET', keys[2], args[1] .. ' ' .. args[2], 'PX', lasts)
  if keys[3] then
    redis.call('HSET', keys[1], SID .. args[2], keys[3])
    redis.call('SADD', keys[3], args[1] .. ' ' .. args[2])
    redis.call('PEXPIRE', keys[3], math.max(lasts, redis.call('PTTL', keys[3])))
  end
  if gone > 0 then redis.call('PUBLISH', args[7], args[1]) end
  return gone
end)

redis.register_function('wellness_seen', function(keys, args)
  if redis.call('HEXISTS', keys[1], args[1]) == 0 then return 0 end
  redis.call('HSET', keys[1], SEEN .. args[1], args[2])
  return 1
end)

redis.register_function('wellness_sign_out', function(keys, args)
  local gone = 0
  if #args == 2 then
    for _, one in ipairs(by_last_seen(keys[1])) do gone = gone + forget(keys[1], args[2], one.id) end
  else
    for i = 3, #args do gone = gone + forget(keys[1], args[2], args[i]) end
  end
  if gone > 0 then redis.call('PUBLISH', args[1], args[2]) end
  return gone
end)

redis.register_function('wellness_meet', function(keys, args)
  local found = {}
  for i, key in ipairs(keys) do
    local seen = redis.call('HGET', key, SEEN .. args[i + 2])
    if seen and tonumber(seen) < tonumber(args[2]) then redis.call('HSET', key, SEEN .. args[i + 2], args[1]) end
    found[i] = seen and 1 or 0
  end
  return found
end)
