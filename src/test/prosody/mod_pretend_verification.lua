-- Stands in for Jitsi's mod_token_verification, mod_token_affiliation and the rule that only the focus opens meetings.
local jid = require "util.jid"
local st = require "util.stanza"
local timer = require "util.timer"

-- What a Jitsi gets wrong that was not set up.
local everybody_moderates = module:get_option_boolean("pretend_everybody_moderates", false)
local first_is_promoted = module:get_option_boolean("pretend_first_is_promoted", false)
local nobody_moderates = module:get_option_boolean("pretend_nobody_moderates", false)
local any_room = module:get_option_boolean("pretend_any_room", false)

module:hook("muc-room-pre-create", function(event)
  event.origin.send(st.error_reply(event.stanza, "cancel", "item-not-found", "Room does not exist"))
  return true
end)

module:hook("muc-occupant-pre-join", function(event)
  local claimed = event.origin.jitsi_meet_room
  if not any_room and claimed ~= "*" and claimed ~= jid.node(event.room.jid) then
    event.origin.send(st.error_reply(event.stanza, "cancel", "not-allowed", "Room and token mismatched"))
    return true
  end
end, 99)

module:hook("muc-occupant-pre-join", function(event)
  local user = event.origin.jitsi_meet_context_user or {}
  local leads = everybody_moderates or tostring(user.moderator) == "true" and not nobody_moderates
  local affiliation = leads and "owner" or "member"
  event.room:set_affiliation(true, jid.bare(event.stanza.attr.from), affiliation)
  event.occupant.role = event.room:get_default_role(affiliation)
end, 40)

if first_is_promoted then
  module:hook("muc-occupant-joined", function(event)
    timer.add_task(0.5, function()
      event.room:set_affiliation(true, event.occupant.bare_jid, "owner")
    end)
  end)
end
