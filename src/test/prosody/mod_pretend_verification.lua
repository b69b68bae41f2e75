-- Stands in for Jitsi's mod_token_verification, mod_token_affiliation and the rule that only the focus opens meetings.
local jid = require "util.jid"
local st = require "util.stanza"

local everybody_moderates = module:get_option_boolean("pretend_everybody_moderates", false)

module:hook("muc-room-pre-create", function(event)
  event.origin.send(st.error_reply(event.stanza, "cancel", "item-not-found", "Room does not exist"))
  return true
end)

module:hook("muc-occupant-pre-join", function(event)
  local claimed = event.origin.jitsi_meet_room
  if claimed ~= "*" and claimed ~= jid.node(event.room.jid) then
    event.origin.send(st.error_reply(event.stanza, "cancel", "not-allowed", "Room and token mismatched"))
    return true
  end
end, 99)

module:hook("muc-occupant-pre-join", function(event)
  local user = event.origin.jitsi_meet_context_user or {}
  local leads = everybody_moderates or tostring(user.moderator) == "true"
  local affiliation = leads and "owner" or "member"
  event.room:set_affiliation(true, jid.bare(event.stanza.attr.from), affiliation)
  event.occupant.role = event.room:get_default_role(affiliation)
end, 40)
