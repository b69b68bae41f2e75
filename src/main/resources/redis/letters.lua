#!lua name=wellness_letters
-- Letters that may sign somebody in, kept by the browser that asked for them; and how often something was done.
--
-- wellness_letter     KEYS  1 HASH the letters of one browser: digest of the link → until when, digest of the code, address;
--                             and 'wrong': how many words were wrong since the last letter
--                     ARGV  1 digest of the link  2 digest of the code  3 address  4 for how many ms it is good
-- wellness_open       KEYS  1 the same  ARGV  1 digest of the word  2 how many wrong words end all codes
--   Returns the address, and all letters of the browser are gone; or nothing.
-- wellness_allowance  KEYS  1 STRING a count  ARGV  1 for how many ms it counts
--   Returns the count with this one.
local NONE = '-'

local function now()
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end

local function each(key, look)
  local all = redis.call('HGETALL', key)
  for i = 1, #all, 2 do
    if all[i] ~= 'wrong' then look(all[i], all[i + 1]:match('^(%d+) (%S+) (.+)$')) end
  end
end

redis.register_function('wellness_letter', function(keys, args)
  each(keys[1], function(link, till) if tonumber(till) <= now() then redis.call('HDEL', keys[1], link) end end)
  local till = string.format('%.0f', now() + tonumber(args[4]))
  redis.call('HSET', keys[1], args[1], till .. ' ' .. args[2] .. ' ' .. args[3], 'wrong', '0')
  redis.call('PEXPIRE', keys[1], args[4])
  return 1
end)

redis.register_function('wellness_open', function(keys, args)
  if redis.call('EXISTS', keys[1]) == 0 then return false end
  local found = false
  each(keys[1], function(link, till, code, address)
    if tonumber(till) > now() and (link == args[1] or code == args[1]) then found = address end
  end)
  if found then
    redis.call('DEL', keys[1])
  elseif redis.call('HINCRBY', keys[1], 'wrong', 1) >= tonumber(args[2]) then
    each(keys[1], function(link, till, _, address) redis.call('HSET', keys[1], link, till .. ' ' .. NONE .. ' ' .. address) end)
  end
  return found
end)

redis.register_function('wellness_allowance', function(keys, args)
  local count = redis.call('INCR', keys[1])
  if count == 1 then redis.call('PEXPIRE', keys[1], args[1]) end
  return count
end)
