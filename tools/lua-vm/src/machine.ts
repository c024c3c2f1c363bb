/** The Lua 5.1 machine without the compiler: it runs in browsers too. */
export { createLuaVm } from './create-lua-vm.ts';
export type { LuaVm } from './create-lua-vm.ts';
export type { LuaArgument, LuaData } from './lua-data.ts';
export { LuaError } from './lua-error.ts';
