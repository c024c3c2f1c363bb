/**
 * Prints modules as one Lua file in which every module is a text, compiled when it is first required.
 *
 * Compiled Lua takes two and a half times the memory of its text, and compiling is most of what loading an addon costs; half of
 * ours is never needed in most sessions. So the file keeps texts, and a module that runs exchanges its text for itself.
 */
import type { ModuleBodies } from './bundle-modules.ts';

/** What a module gets: others' exports now, or a function of theirs on demand; the compiler's functions; a place for its own exports. */
export const moduleHead = 'local R,D,T,E=...';

/** The name of the module with the compiler's own functions. */
const runtimeName = 'runtime';

/**
 * @param runtime The compiler's own functions, for the table `T` of all modules: compiled when the first of them is called.
 * @param place What errors name before the module's name.
 */
export function printBundle(bodies: ModuleBodies, entry: string, runtime: string, place: string): string {
  const texts = [...bodies, [runtimeName, runtime] as const].map(
    ([name, body]) => `["${name}"]=${longText(body)}`,
  );
  return `local texts={${texts.join(',\n')}}
local loaded,T,R={},{}
local function D(name,member)
return function(...) return R(name)[member](...) end
end
local function run(name,E,...)
local text="return function(R,D,T,E,...)"..texts[name].."end"
texts[name]=nil
assert(loadstring(text,"@${place}/"..name))()(R,D,T,E,...)
end
function R(name,...)
local E=loaded[name]
if not E then
E={}
loaded[name]=E
run(name,E,...)
end
return E
end
setmetatable(T,{__index=function(_,name)
setmetatable(T,nil)
run("${runtimeName}")
return T[name]
end})
return R("${entry}",...)
`;
}

/** A long string with a level of its own; the first line's end is not part of it. */
function longText(text: string): string {
  let level = '';
  while (text.includes(`]${level}]`)) {
    level += '=';
  }
  return `[${level}[\n${text}]${level}]`;
}
