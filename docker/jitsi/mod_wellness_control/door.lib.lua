-- At every join the server is asked. No answer, no entry.
local async = require "util.async"
local encodings = require "util.encodings"
local http = require "net.http"
local jid = require "util.jid"
local json = require "util.json"
local st = require "util.stanza"
local timer = require "util.timer"
local meetings = module:require "meetings"
local signed = module:require "signed"

local PATIENCE = 2 -- seconds
local YES, NO, SILENCE = 204, 403, 0

local CLOSED = "This meeting is not open to you. / Cette rencontre ne vous est pas ouverte."
local NOBODY_KNOWS = "Nobody could say whether you may come in; please try again."
  .. " / Personne n’a pu dire si vous pouvez entrer; veuillez réessayer."
local NO_BREAKOUTS = "Small groups have meetings of their own. / Les petits groupes ont leurs propres rencontres."

local state = module:shared("door")
state.waiting = state.waiting or {} -- joins that wait for an answer, by address of the meeting

local function address()
  local url = module:get_option_string("wellness_door", "")
  return url, url:match("^https?://[^/?#]+(/[^?#]*)$")
end

local function is_known()
  local _, path = address()
  return path ~= nil and signed.secret() ~= nil
end

-- The status of the answer. Prosody goes on with everybody else meanwhile.
local function ask(question)
  if not is_known() then
    return SILENCE
  end
  local url, path = address()
  local wait, done = async.waiter()
  local answer, request
  local function settle(status)
    if not answer then
      answer = status
      done()
    end
  end
  local patience = timer.add_task(PATIENCE, function()
    settle(SILENCE)
    http.destroy_request(request)
  end)
  request = http.request(url, signed.outgoing(path, json.encode(question)), function(_, status)
    settle(status)
  end)
  wait()
  timer.stop(patience)
  return answer
end

local function name_of_token(session)
  local payload = tostring(session.auth_token or ""):match("^[^.]+%.([^.]+)%.") or ""
  local text = encodings.base64.decode(payload:gsub("[-_]", { ["-"] = "+", ["_"] = "/" }) .. "==")
  local claims = text and json.decode(text)
  local jti = type(claims) == "table" and claims.jti
  return meetings.is_short_text(jti) and jti or ""
end

local function waits(room_jid, join)
  state.waiting[room_jid] = state.waiting[room_jid] or {}
  state.waiting[room_jid][join] = true
end

local function waits_no_more(room_jid, join)
  state.waiting[room_jid][join] = nil
  if next(state.waiting[room_jid]) == nil then
    state.waiting[room_jid] = nil
  end
end

-- Whoever is removed while their join waits must not come in by an answer that was given before.
local function turn_away(room_jid, seat)
  for join in pairs(state.waiting[room_jid] or {}) do
    join.turned_away = join.turned_away or seat == nil or join.seat == seat
  end
end

local function answer_for(event, seat)
  local room_jid, join = event.room.jid, { seat = seat }
  waits(room_jid, join)
  local status = ask({ meeting = jid.node(room_jid), seat = seat, token = name_of_token(event.origin) })
  waits_no_more(room_jid, join)
  return join.turned_away and NO or status
end

-- While somebody waited they may have gone, their name may have been taken, the meeting may have ended.
local function is_as_before(event)
  local room = meetings.room_at(event.room.jid)
  return not event.origin.destroyed
    and (room == event.room or (room == nil and event.is_new_room))
    and not (room and event.is_first_session and room:get_occupant_by_nick(event.stanza.attr.to))
end

local function refuse(event, why, words)
  module:log("info", "A join was refused: %s", why)
  if not event.origin.destroyed then
    event.origin.send(st.error_reply(event.stanza, "cancel", "not-allowed", words))
  end
  return true
end

-- Jitsi's own parts come as administrators.
local function is_of_the_house(stanza)
  local host = module:context(jid.host(stanza.attr.to))
  return host:get_option_inherited_set("admins", {}):contains(jid.bare(stanza.attr.from))
end

local function of_meetings(event)
  if is_of_the_house(event.stanza) then
    return
  end
  local seat = meetings.seat_of(event.origin)
  if not seat then
    return refuse(event, "no seat in the token", CLOSED)
  end
  local status = answer_for(event, seat)
  if status == NO then
    return refuse(event, "not in the room", CLOSED)
  elseif status ~= YES then
    return refuse(event, "the server answered " .. tostring(status), NOBODY_KNOWS)
  elseif not is_as_before(event) then
    return refuse(event, "something changed meanwhile", NOBODY_KNOWS)
  end
end

local function of_breakouts(event)
  return refuse(event, "breakout room", NO_BREAKOUTS)
end

return { is_known = is_known, of_meetings = of_meetings, of_breakouts = of_breakouts, turn_away = turn_away }
