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
--       3 epoch of the last append that the caller knew; "-": none. After a failover another history may have come
--         to the same control version
--       4 attempt: under which it is remembered; empty: none
--       5 digest of the command
--       6 state after it, in which "here" becomes the number that a channel comes to: the one named by its key, or
--         the group, where the key is "hears"; empty: no control event
--       7 bell: the channel to ring; empty: the caller rings
--       8 how many entries; for each: channel, type, rest of the JSON object after "at"
--       …  for each text replaced: number, text
-- Returns  {'done', answer, payload}    answer: "<channel> <number> <milliseconds>"
--          {'repeated', answer}         this attempt was made before
--          {'taken'}                    this attempt was made before, for something else
--          {'moved', control}           decide again
-- Payload: "<turn> <control> <epoch> <epoch before>", then "!<state>" if it changed, then "<channel> <number> <text>".
local FIRST_LOG, FIRST_ENTRY, ENTRY = 4, 9, 3

local function whole(number) return string.format('%d', number) end

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
  return whole(t[1] * 1000 + math.floor(t[2] / 1000))
end

local function last_number(meta, channel)
  return tonumber(redis.call('HGET', meta, 'seq:' .. channel) or 0)
end

-- Numbers the entries and keeps them. Gives their lines on the bell, the first and the last number in each channel,
-- and the answer.
local function keep(keys, args, epoch)
  local at, lines, first, last, answer = now(), {}, {}, {}, ''
  for i = 1, tonumber(args[8]) do
    local a = FIRST_ENTRY + (i - 1) * ENTRY
    local channel = args[a]
    local number = (last[channel] or last_number(keys[1], channel)) + 1
    first[channel], last[channel] = first[channel] or number, number
    local seq = whole(number)
    local text = '{"type":"' .. args[a + 1] .. '","channel":"' .. channel .. '","seq":' .. seq .. ',"epoch":"' ..
      epoch .. '","at":' .. at .. args[a + 2]
    redis.call('HSET', keys[FIRST_LOG + i - 1], seq, text)
    lines[i] = channel .. ' ' .. seq .. ' ' .. text
    if i == 1 then answer = channel .. ' ' .. seq .. ' ' .. at end
  end
  return lines, first, last, answer
end

local function replace(keys, args)
  local count = tonumber(args[8])
  local k = FIRST_LOG + count
  for a = FIRST_ENTRY + count * ENTRY, #args, 2 do
    redis.call('HSET', keys[k], args[a], args[a + 1])
    k = k + 1
  end
end

-- A number is the one its own entries get: messages may have come since it was decided. No text of a person has a
-- quotation mark of its own in the state, and no other key has a colon.
local function keep_state(keys, state, first)
  local function number(channel) return whole(first[channel] or last_number(keys[1], channel) + 1) end
  local numbered = string.gsub(state, '"hears":"here"', function() return '"hears":' .. number('group') end)
  if string.find(numbered, ':"here"', 1, true) then
    numbered = string.gsub(numbered, '"(%l+:[%w_-]+)":"here"', function(channel)
      return '"' .. channel .. '":' .. number(channel)
    end)
  end
  redis.call('SET', keys[2], numbered)
  return numbered
end

local function keep_facts(meta, turn, control, epoch, last)
  local facts = {'turn', whole(turn), 'control', whole(control), 'epoch', epoch}
  for channel, number in pairs(last) do
    facts[#facts + 1] = 'seq:' .. channel
    facts[#facts + 1] = whole(number)
  end
  redis.call('HSET', meta, unpack(facts))
end

local function append(keys, args)
  local meta, tries, epoch, attempt, digest, state, bell =
    keys[1], keys[3], history(args[1]), args[4], args[5], args[6], args[7]
  local again = remembered(tries, attempt, digest)
  if again then return again end
  local seen = redis.call('HMGET', meta, 'control', 'turn', 'epoch')
  local control, turn, before = tonumber(seen[1] or 0), tonumber(seen[2] or 0) + 1, seen[3] or '-'
  if control ~= tonumber(args[2]) or before ~= args[3] then return {'moved', control} end

  local lines, first, last, answer = keep(keys, args, epoch)
  replace(keys, args)
  if state ~= '' then
    control = control + 1
    table.insert(lines, 1, '!' .. keep_state(keys, state, first))
  end
  keep_facts(meta, turn, control, epoch, last)
  if attempt ~= '' then redis.call('HSET', tries, attempt, digest .. ' ' .. answer) end

  local head = whole(turn) .. ' ' .. whole(control) .. ' ' .. epoch .. ' ' .. before
  local payload = head .. '\n' .. table.concat(lines, '\n')
  if bell ~= '' then redis.call('PUBLISH', bell, payload) end
  return {'done', answer, payload}
end

redis.register_function('wellness_append', append)
