-- The meetings on this Prosody, and who is in them.
local jid = require "util.jid"

local MOST_CHARACTERS = 100

-- What lives on when the module is loaded anew.
local state = module:shared("meetings")
state.guarded = state.guarded or {} -- the hosts whose joins are asked about

local function is_short_text(text)
  return type(text) == "string" and text ~= "" and #text <= MOST_CHARACTERS
end

local function is_meeting(name)
  return is_short_text(name) and name:match("^[a-z0-9]+$") ~= nil
end

-- The id in the token, which the token check has believed by now.
local function seat_of(session)
  local user = session and session.jitsi_meet_context_user
  local seat = user and user.id and tostring(user.id)
  return is_short_text(seat) and seat or nil
end

local function room_at(address)
  local host = prosody.hosts[jid.host(address)]
  local muc = host and host.modules.muc
  return muc and muc.get_room_from_jid(address) or nil
end

-- Address and room for each guarded host; false where nobody is.
local function named(name)
  local rooms = {}
  for host in pairs(state.guarded) do
    rooms[name .. "@" .. host] = room_at(name .. "@" .. host) or false
  end
  return rooms
end

-- Each device by its name in the meeting, with its seat.
local function devices_in(room)
  local devices = {}
  for nick, occupant in room:each_occupant() do
    for address in occupant:each_session() do
      devices[nick] = seat_of(prosody.full_sessions[address]) or devices[nick]
    end
  end
  return devices
end

return {
  guarded = state.guarded,
  is_short_text = is_short_text,
  is_meeting = is_meeting,
  seat_of = seat_of,
  room_at = room_at,
  named = named,
  devices_in = devices_in,
}
