-- Who may be in a meeting is decided by Wellness Connection. This module asks it at every join, and removes people and
-- ends meetings when it says so. Load it on the component of the meetings and on that of the breakout rooms; the
-- runbook says how. Global options: wellness_door (the address to ask) and wellness_secret (32 characters or more).
module:set_global()

local door = module:require "door"
local control = module:require "control"
local guarded = module:require("meetings").guarded

local AFTER_THE_TOKEN_CHECK = 50 -- which has 99

module:depends("http")
module:provides("http", {
  default_path = "/wellness-control",
  cors = { enabled = false },
  route = { POST = control },
})

function module.add_host(component)
  local is_breakout = component.host:match("^breakout%.") ~= nil
  local keeper = is_breakout and door.of_breakouts or door.of_meetings
  component:hook("muc-occupant-pre-join", keeper, AFTER_THE_TOKEN_CHECK)
  guarded[component.host] = not is_breakout or nil
  function component.unload()
    guarded[component.host] = nil
  end
  if not door.is_known() then
    component:log("error", "wellness_door or wellness_secret is missing or too short: nobody is let in")
  end
end
