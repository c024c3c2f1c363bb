/** Removes from a Lua 5.1 state what the game lacks, and records access to globals. */

/**
 * A Lua chunk that runs first and once. It removes what the game's client lacks (client 12.1.0.69404: `os`, `io`,
 * `debug`, `package` and all that loads files), collects what `print` is given, and returns the recorder's functions.
 *
 * The game's own additions (`wipe`, `strsplit`, `GetTime`…) are defined by the simulated client.
 */
export const bareEnvironment = `
local traceback, rawget, rawset, pairs, next, tostring, type, select, concat, sort, setmetatable =
  debug.traceback, rawget, rawset, pairs, next, tostring, type, select, table.concat, table.sort, setmetatable
local globals = _G

for _, name in pairs({ 'os', 'io', 'debug', 'package', 'require', 'module', 'load', 'loadfile', 'dofile' }) do
  globals[name] = nil
end
string.dump, math.mod = nil, nil

local printed = {}
function print(...)
  local words = {}
  for index = 1, select('#', ...) do
    words[index] = tostring((select(index, ...)))
  end
  printed[#printed + 1] = concat(words, ' ')
end

-- The client's name for the stack of calls; what it takes besides is not needed.
function debugstack()
  return traceback('', 2)
end

local known, written, missing = {}, {}, {}

local function startRecording()
  known, written, missing = {}, {}, {}
  for name, value in pairs(globals) do
    known[name] = value
  end
end

local function names(set)
  local list = {}
  for name in pairs(set) do
    list[#list + 1] = tostring(name)
  end
  sort(list)
  return list
end

local function globalsWritten()
  local set = {}
  for name in pairs(written) do
    set[name] = true
  end
  for name, value in next, globals do
    if known[name] ~= value then
      set[name] = true
    end
  end
  for name in pairs(known) do
    if rawget(globals, name) == nil then
      set[name] = true
    end
  end
  return names(set)
end

setmetatable(globals, {
  __metatable = 'The globals are watched.',
  __index = function(_, name)
    missing[name] = true
    return nil
  end,
  __newindex = function(_, name, value)
    written[name] = true
    rawset(globals, name, value)
  end,
})
startRecording()

local function describe(problem)
  if type(problem) == 'table' and rawget(problem, 'message') ~= nil then
    return tostring(rawget(problem, 'message'))
  end
  return tostring(problem)
end

return {
  startRecording = startRecording,
  globalsWritten = globalsWritten,
  missingGlobalsRead = function() return names(missing) end,
  printed = function() return printed end,
  getGlobal = function(name) return rawget(globals, name) end,
  setGlobal = function(name, value)
    rawset(globals, name, value)
    known[name] = value
  end,
  onError = function(problem) return { message = describe(problem), traceback = traceback('', 2) } end,
}
`;
