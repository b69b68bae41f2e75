-- Calls that both sides sign: HMAC-SHA256 over method, path, time, nonce and body.
local cache = require "util.cache"
local hashes = require "util.hashes"
local hex = require "util.hex"
local random = require "util.random"

local SHORTEST_SECRET = 32
local LEEWAY = 30 -- seconds that two clocks may be apart
local MOST_BYTES = 4096
local MOST_NONCES = 10000
local NONCE_BYTES = 16

local state = module:shared("signed")
state.started = state.started or os.time()
-- A nonce makes room for another one only when its call would be too old.
state.nonces = state.nonces
  or cache.new(MOST_NONCES, function(_, seconds)
    return os.time() - seconds > LEEWAY
  end)

local function secret()
  local words = module:get_option_string("wellness_secret", "")
  return #words >= SHORTEST_SECRET and words or nil
end

local function signature(path, call)
  local text = table.concat({ "POST", path, call.time, call.nonce, call.body }, "\n")
  return hashes.hmac_sha256(secret(), text, true)
end

-- What net.http wants to know of a call of ours.
local function outgoing(path, body)
  local call = { time = tostring(os.time()), nonce = hex.encode(random.bytes(NONCE_BYTES)), body = body }
  return {
    method = "POST",
    body = body,
    headers = {
      ["Content-Type"] = "application/json",
      ["X-Wellness-Time"] = call.time,
      ["X-Wellness-Nonce"] = call.nonce,
      ["X-Wellness-Signature"] = signature(path, call),
    },
  }
end

-- Not from before Prosody started either, when the nonces were noted elsewhere.
local function is_of_now(time)
  local seconds = time:match("^%d+$") and #time <= 11 and tonumber(time)
  return seconds and math.abs(os.time() - seconds) <= LEEWAY and seconds >= state.started
end

local function is_nonce(text)
  return #text == 2 * NONCE_BYTES and text:match("^[0-9a-f]+$") ~= nil
end

local function is_signed(request, call)
  local claimed = request.headers.x_wellness_signature or ""
  return secret() ~= nil and hashes.equals(signature(request.path, call), claimed)
end

-- The status with which a call is refused, and why; nothing when it is good, and then it is good once.
local function refusal(request)
  local headers = request.headers
  local call = { time = headers.x_wellness_time or "", nonce = headers.x_wellness_nonce or "", body = request.body or "" }
  if #call.body > MOST_BYTES then
    return 413, "too long"
  elseif not is_of_now(call.time) or not is_nonce(call.nonce) then
    return 401, "not of now"
  elseif not is_signed(request, call) then
    return 401, "not signed"
  elseif state.nonces:get(call.nonce) then
    return 401, "seen before"
  elseif not state.nonces:set(call.nonce, tonumber(call.time)) then
    return 503, "too many calls"
  end
end

return { secret = secret, outgoing = outgoing, refusal = refusal }
