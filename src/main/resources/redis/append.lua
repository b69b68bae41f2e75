#!lua name=wellness_append
-- Appends to a room, if the room has not moved since the caller looked: numbers the entries, keeps them and the
-- state that follows from them, remembers the attempt, and rings the bell. No rule of the product lives here.
--
-- KEYS  1 {r}:meta   HASH    control, turn, epoch, and seq:<channel>
--       2 {r}:state  STRING  the state after the last control event
--       3 {r}:tries  HASH    attempt → digest and answer
--       4…           {r}:log:<channel> for each entry, then for each text that is replaced
-- ARGV  1 epoch: eight digits of the Redis history; empty: ask this server
--       2 control: the version the decision was made on
--       3 attempt: under which it is remembered; empty: none
--       4 digest of the command
--       5 state after it, in which "hears":"here" becomes the number the group comes to; empty: no control event
--       6 bell: the channel to ring; empty: the caller rings
--       7 how many entries; for each: channel, type, rest of the JSON object after "at"
--       …  for each text replaced: number, text
-- Returns  {'done', answer, payload}    answer: "<channel> <number> <milliseconds>"
--          {'repeated', answer}         this attempt was made before
--          {'taken'}                    this attempt was made before, for something else
--          {'moved', control}           decide again
-- Payload: "<turn> <control> <epoch> <epoch before>", then "!<state>" if it changed, then "<channel> <number> <text>".
local function history(known)
  if known ~= '' then return known end
  return string.match(redis.call('INFO', 'replication'), 'master_replid:(%x%x%x%x%x%x%x%x)')
end

local function remembered(tries, attempt, digest)
  local before = attempt ~= '' and redis.call('HGET', tries, attempt)
  if not before then return nil end
  local known, answer = string.match(before, '^(%S+) (.*)$')
  if known == digest then return {'repeated', answer} end
  return {'taken'}
end

local function now()
  local t = redis.call('TIME')
  return string.format('%d', t[1] * 1000 + math.floor(t[2] / 1000))
end

-- The number of an admission is the one its own entries get: messages may have come since it was decided.
local function with_number(state, meta, numbers)
  local group = numbers['group'] or tonumber(redis.call('HGET', meta, 'seq:group') or 0) + 1
  return (string.gsub(state, '"hears":"here"', '"hears":' .. string.format('%d', group)))
end

local function append(keys, args)
  local meta, state, tries = keys[1], keys[2], keys[3]
  local epoch, attempt, digest, next_state, bell = history(args[1]), args[3], args[4], args[5], args[6]
  local again = remembered(tries, attempt, digest)
  if again then return again end
  local seen = redis.call('HMGET', meta, 'control', 'turn', 'epoch')
  local control, turn = tonumber(seen[1] or 0), tonumber(seen[2] or 0) + 1
  if control ~= tonumber(args[2]) then return {'moved', control} end

  local at, lines, first, last, answer = now(), {}, {}, {}, ''
  local count, a, k = tonumber(args[7]), 8, 4
  for _ = 1, count do
    local channel, kind, rest = args[a], args[a + 1], args[a + 2]
    local number = (last[channel] or tonumber(redis.call('HGET', meta, 'seq:' .. channel) or 0)) + 1
    first[channel] = first[channel] or number
    last[channel] = number
    local seq = string.format('%d', number)
    local text = '{"type":"' .. kind .. '","channel":"' .. channel .. '","seq":' .. seq .. ',"epoch":"' .. epoch ..
      '","at":' .. at .. rest
    redis.call('HSET', keys[k], seq, text)
    lines[#lines + 1] = channel .. ' ' .. seq .. ' ' .. text
    if answer == '' then answer = channel .. ' ' .. seq .. ' ' .. at end
    a, k = a + 3, k + 1
  end
  for i = a, #args, 2 do
    redis.call('HSET', keys[k], args[i], args[i + 1])
    k = k + 1
  end

  local facts = {'turn', string.format('%d', turn), 'epoch', epoch}
  for channel, number in pairs(last) do
    facts[#facts + 1] = 'seq:' .. channel
    facts[#facts + 1] = string.format('%d', number)
  end
  if next_state ~= '' then
    next_state = with_number(next_state, meta, first)
    control = control + 1
    facts[#facts + 1], facts[#facts + 2] = 'control', string.format('%d', control)
    redis.call('SET', state, next_state)
    table.insert(lines, 1, '!' .. next_state)
  end
  redis.call('HSET', meta, unpack(facts))
  if attempt ~= '' then redis.call('HSET', tries, attempt, digest .. ' ' .. answer) end

  local payload = turn .. ' ' .. control .. ' ' .. epoch .. ' ' .. (seen[3] or '-') .. '\n' .. table.concat(lines, '\n')
  if bell ~= '' then redis.call('PUBLISH', bell, payload) end
  return {'done', answer, payload}
end

redis.register_function('wellness_append', append)
