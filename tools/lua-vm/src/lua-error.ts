/** The error that a call into Lua ends with. */

/** A Lua error that nothing in Lua caught: a syntax error, a run-time error, or a limit that was reached. */
export class LuaError extends Error {
  override readonly name = 'LuaError';
  /** Lua's traceback; empty for a syntax error. */
  readonly luaTraceback: string;

  constructor(message: string, luaTraceback: string) {
    super(message);
    this.luaTraceback = luaTraceback;
  }
}
