#!lua name=wellness_purge
-- Takes away what was said in a room. May be run again at any time.
--
-- wellness_purge   KEYS  1 {r}:meta  2 {r}:state  3 {r}:tries  4 {r}:here  5 {r}:receipt  6 {r}:mutes  7… {r}:log:<channel>
--                  ARGV  1 state that remains; empty: nothing remains  2 bell  3 how long the receipt is kept, in
--                        milliseconds  4… channel of each log
--   Returns  {'more'}  a channel was not named: look again
--            {'done', entries deleted now}
--   The room moves one turn and one control version on, so that no node decides on what it had before.
-- wellness_proven  KEYS  1 {r}:receipt
--   Notes, once, that no disk has it any more. Returns the receipt: field, value…
local FIRST_LOG, FIRST_CHANNEL = 7, 4

local function now()
  local t = redis.call('TIME')
  return string.format('%d', t[1] * 1000 + math.floor(t[2] / 1000))
end

local function names_all(meta, args)
  local named = {}
  for i = FIRST_CHANNEL, #args do named['seq:' .. args[i]] = true end
  for _, field in ipairs(redis.call('HKEYS', meta)) do
    if string.sub(field, 1, 4) == 'seq:' and not named[field] then return false end
  end
  return true
end

local function delete_logs(keys)
  local count = 0
  for i = FIRST_LOG, #keys do
    count = count + redis.call('HLEN', keys[i])
    redis.call('UNLINK', keys[i])
  end
  redis.call('UNLINK', keys[3], keys[4], keys[6])
  return count
end

-- The numbers of the two channels that every room has stay, so that none is given twice; those of people go.
local function forget_seats(meta, args)
  for i = FIRST_CHANNEL, #args do
    if args[i] ~= 'group' and args[i] ~= 'staff' then redis.call('HDEL', meta, 'seq:' .. args[i]) end
  end
end

-- Only the first time: later the room may have moved on from there.
local function leave(keys, state, bell)
  local again = redis.call('HEXISTS', keys[5], 'at') == 1
  if again or redis.call('GET', keys[2]) == state then return end
  redis.call('SET', keys[2], state)
  local turn = redis.call('HINCRBY', keys[1], 'turn', 1)
  local control = redis.call('HINCRBY', keys[1], 'control', 1)
  local epoch = redis.call('HGET', keys[1], 'epoch') or '-'
  local head = string.format('%d %d ', turn, control) .. epoch .. ' ' .. epoch
  redis.call('PUBLISH', bell, head .. '\n!' .. state)
end

local function write_receipt(receipt, count, kept)
  redis.call('HINCRBY', receipt, 'count', count)
  redis.call('HSETNX', receipt, 'at', now())
  redis.call('PEXPIRE', receipt, kept)
end

redis.register_function('wellness_purge', function(keys, args)
  if not names_all(keys[1], args) then return {'more'} end
  local count = delete_logs(keys)
  forget_seats(keys[1], args)
  if args[1] == '' then
    redis.call('UNLINK', keys[1], keys[2])
  else
    leave(keys, args[1], args[2])
  end
  write_receipt(keys[5], count, args[3])
  return {'done', count}
end)

redis.register_function('wellness_proven', function(keys)
  redis.call('HSETNX', keys[1], 'proven', now())
  return redis.call('HGETALL', keys[1])
end)
