-- Stands in for Jitsi's mod_auth_token, which is in no package of Debian: the token of the connection is checked, and its
-- context laid into the session, as the real one does. With a key server it takes RS256 alone.
local formdecode = require "util.http".formdecode
local generate_uuid = require "util.uuid".generate
local jwt = require "util.jwt"
local sasl = require "util.sasl"
local rs256 = module:require "rs256"

local believes_all = module:get_option_boolean("pretend_believes_all", false)
local key_server = module:get_option_string("asap_key_server")

local function signed_by_us(token)
  if key_server then
    return rs256.verify(key_server, token)
  end
  return jwt.verify(module:get_option_string("app_secret"), token)
end

local function verified(session)
  if believes_all then
    return { room = "*" }
  end
  local good, claims = signed_by_us(session.auth_token or "")
  if not good then
    return nil, "Invalid token"
  elseif type(claims.aud) ~= "string" or type(claims.room) ~= "string" then
    return nil, "a claim is missing"
  elseif claims.exp and claims.exp <= os.time() then
    return nil, "Not acceptable by exp"
  end
  return claims
end

module:hook_global("websocket-session", function(event)
  local query = formdecode(event.request.url.query or "")
  event.session.auth_token = query.token
end)

local function sign_in(session)
  local claims, why = verified(session)
  if not claims then
    return false, "not-allowed", why
  end
  session.jitsi_meet_room = claims.room
  session.jitsi_meet_context_user = claims.context and claims.context.user
  return true
end

local provider = {}
function provider.get_sasl_handler(session)
  return sasl.new(module.host, {
    anonymous = function()
      return sign_in(session)
    end,
  })
end
module:provides("auth", provider)

sasl.registerMechanism("ANONYMOUS", { "anonymous" }, function(self)
  local good, condition, why = self.profile.anonymous(self)
  if not good then
    return "failure", condition, why
  end
  self.username = generate_uuid()
  return "success"
end)
