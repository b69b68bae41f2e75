-- What Jitsi's token/util.lib.lua does with a key server: the key is fetched by the hash of its name, and the algorithm must
-- be RS. Debian's Prosody has no RSA, so openssl looks at the signature. It may keep everybody waiting: this is a test.
local base64 = require "util.encodings".base64
local hashes = require "util.hashes"
local http = require "socket.http"
local json = require "util.json"

local function decoded(part)
  return base64.decode(part:gsub("[-_]", { ["-"] = "+", ["_"] = "/" }) .. "==")
end

local function json_in(part)
  local text = decoded(part)
  local found = text and json.decode(text)
  return type(found) == "table" and found or {}
end

local function written(bytes)
  local name = os.tmpname()
  local file = assert(io.open(name, "wb"))
  file:write(bytes)
  file:close()
  return name
end

local function is_signed(text, signature, pem)
  local files = { written(pem), written(signature), written(text) }
  local good = os.execute(("openssl dgst -sha256 -verify %s -signature %s %s >/dev/null 2>&1"):format(table.unpack(files)))
  for _, name in ipairs(files) do
    os.remove(name)
  end
  return good == true
end

local function verify(key_server, token)
  local head, body, signature = token:match("^([A-Za-z0-9_-]+)%.([A-Za-z0-9_-]+)%.([A-Za-z0-9_-]+)$")
  local header = head and json_in(head) or {}
  if type(header.kid) ~= "string" or header.alg ~= "RS256" or header.typ ~= "JWT" then
    return false
  end
  local pem, status = http.request(key_server .. "/" .. hashes.sha256(header.kid, true) .. ".pem")
  return status == 200 and is_signed(head .. "." .. body, decoded(signature), pem), json_in(body)
end

return { verify = verify }
