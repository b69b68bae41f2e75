-- What the server says is done: remove somebody, end a meeting, list who is in it.
local array = require "util.array"
local encodings = require "util.encodings"
local json = require "util.json"
local door = module:require "door"
local meetings = module:require "meetings"
local signed = module:require "signed"

local VERSION = "1"
local MOST_BYTES_OF_A_REASON = 300

local does = {}

function does.ping()
  local guards = array()
  for host in pairs(meetings.guarded) do
    guards:push(host)
  end
  return { module = VERSION, guards = guards:sort() }
end

local function kick(room, seat, reason)
  local kicked = 0
  for nick, whose in pairs(meetings.devices_in(room)) do
    if whose == seat then
      room:set_role(true, nick, nil, reason)
      kicked = kicked + 1
    end
  end
  return kicked
end

function does.remove(call)
  local removed = 0
  for address, room in pairs(meetings.named(call.meeting)) do
    door.turn_away(address, call.seat)
    removed = removed + (room and kick(room, call.seat, call.reason) or 0)
  end
  return { removed = removed }
end

does["end"] = function(call)
  for address, room in pairs(meetings.named(call.meeting)) do
    door.turn_away(address)
    if room then
      room:destroy(nil, call.reason)
    end
  end
  return { ended = true }
end

local function seats_in(room, seats)
  for _, seat in pairs(room and meetings.devices_in(room) or {}) do
    seats[seat] = true
  end
end

function does.list(call)
  local open, seats, listed = false, {}, array()
  for _, room in pairs(meetings.named(call.meeting)) do
    open = open or room ~= false
    seats_in(room, seats)
  end
  for seat in pairs(seats) do
    listed:push(seat)
  end
  return { open = open, seats = listed:sort() }
end

local function is_reason(words)
  return words == nil
    or type(words) == "string"
      and #words <= MOST_BYTES_OF_A_REASON
      and not words:find("%c")
      and encodings.utf8.valid(words)
end

local function is_understood(call)
  if type(call) ~= "table" or type(call.op) ~= "string" or not does[call.op] then
    return false
  elseif call.op == "ping" then
    return true
  end
  return meetings.is_meeting(call.meeting)
    and is_reason(call.reason)
    and (call.op ~= "remove" or meetings.is_short_text(call.seat))
end

local function no(status, why)
  module:log("warn", "A control call was refused (%d): %s", status, why)
  return { status_code = status, body = "" }
end

return function(event)
  local status, why = signed.refusal(event.request)
  if status then
    return no(status, why)
  end
  local call = json.decode(event.request.body)
  if not is_understood(call) then
    return no(400, "not understood")
  end
  return { headers = { content_type = "application/json" }, body = json.encode(does[call.op](call)) }
end
