-- Stands in for Jitsi's web server, with what may be wrong about one; and loads modules anew when a test says so.
local modulemanager = require "core.modulemanager"

module:set_global()

local policy = module:get_option_string("pretend_policy", nil)
local framing = module:get_option_string("pretend_framing", nil)
local ends_meetings = module:get_option_boolean("pretend_end_meeting", false)

local function page(kind, text)
  return function()
    return { headers = { content_type = kind, content_security_policy = policy, x_frame_options = framing }, body = text }
  end
end

local function reload()
  for _, host in ipairs { "*", "muc.meet.test", "breakout.meet.test" } do
    assert(modulemanager.reload(host, "wellness_control"))
  end
  return 204
end

local config = [[
var config = {};
config.hosts = {};
config.hosts.domain = 'meet.test';
config.hosts.muc = 'muc.' + subdomain + 'meet.test';
]]

module:depends("http")
module:provides("http", {
  default_path = "/",
  cors = { enabled = false },
  route = {
    ["GET /"] = page("text/html", "<!doctype html>"),
    ["GET /config.js"] = page("text/javascript", config),
    ["GET /external_api.js"] = page("text/javascript", "class JitsiMeetExternalAPI {}"),
    ["POST /end-meeting"] = ends_meetings and page("text/plain", "") or 404,
    ["POST /pretend/reload"] = reload,
  },
})
