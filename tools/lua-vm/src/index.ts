/** Compiles portable TypeScript and runs it in a Lua 5.1 machine, for tests. */
export { compileModule } from './compile-module.ts';
export { createLuaVm } from './create-lua-vm.ts';
export type { LuaVm } from './create-lua-vm.ts';
export type { Limits } from './limits.ts';
export { asSeenFromLua, LuaRef } from './lua-data.ts';
export type { HostFunction, LuaArgument, LuaData } from './lua-data.ts';
export { LuaError } from './lua-error.ts';
