/**
 * Prints modules as one Lua file in which every module is a text, compiled when it is first required.
 *
 * Compiled Lua takes two and a half times the memory of its text, and compiling is most of what loading an addon costs; half of
 * ours is never needed in most sessions. So the file keeps texts, and a module that runs exchanges its text for itself.
 */
import { luaLongString } from '@toptalent/pipeline';
import type { ModuleBodies } from './bundle-modules.ts';

/**
 * What a module gets: others' exports now (`F`: from one that nobody else needs), a function of theirs on demand, or one whose
 * table is made on demand (`L`); the compiler's functions; a place for its own exports.
 */
export const moduleHead = 'local R,F,D,L,T,E=...';

/** What is printed of an addon's file. */
export interface PrintedParts {
  readonly bodies: ModuleBodies;
  /** The module that the file runs. */
  readonly entry: string;
  /** The compiler's own functions, for the table `T` of all modules: compiled when the first of them is called. */
  readonly runtime: { readonly name: string; readonly lua: string };
  /** The folder that errors name before the module's file. */
  readonly place: string;
}

export function printBundle({ bodies, entry, runtime, place }: PrintedParts): string {
  const texts = [...bodies, [runtime.name, runtime.lua] as const].map(
    ([name, body]) => `["${name}"]=${luaLongString(body)}`,
  );
  return `local texts={${texts.join(',\n')}}
local loaded,T,R={},{}
local taken=0
local function F(name)
local E=R(name)
taken=taken+1
loaded[taken]=name
return E
end
local function D(name,member,once)
return function(...)
local E=R(name)
if once then loaded[name]=nil end
return E[member](...)
end
end
local function L(name,member)
return function()
return setmetatable({},{__index=function(made,key)
for field,value in pairs(R(name)[member]()) do made[field]=value end
setmetatable(made,nil)
return made[key]
end})
end
end
local function run(name,E,...)
local text="return function(R,F,D,L,T,E,...)"..texts[name].."end"
local before=taken
assert(loadstring(text,"@${place}/"..name..".lua"))()(R,F,D,L,T,E,...)
texts[name]=nil
for index=before+1,taken do
loaded[loaded[index]],loaded[index]=nil
end
taken=before
end
function R(name,...)
local E=loaded[name]
if not E then
E={}
run(name,E,...)
loaded[name]=E
end
return E
end
setmetatable(T,{__index=function(_,name)
setmetatable(T,nil)
run("${runtime.name}")
return T[name]
end})
return R("${entry}",...)
`;
}
