#!lua name=wellness_reports
-- Keeps one locked text under a version, so that of two people who change it one is told to look again.
--
-- wellness_swap  KEYS  1 HASH version, text
--                ARGV  1 version it must have now; 0: there must be none  2 text  3 how long it is kept, in
--                      milliseconds
--   Returns 1, or 0 when it has another version.
redis.register_function('wellness_swap', function(keys, args)
  local version = redis.call('HGET', keys[1], 'version') or '0'
  if version ~= args[1] then return 0 end
  redis.call('HSET', keys[1], 'version', tonumber(version) + 1, 'text', args[2])
  redis.call('PEXPIRE', keys[1], args[3])
  return 1
end)
