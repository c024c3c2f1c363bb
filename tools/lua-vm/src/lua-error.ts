/** What Lua raised, or what stopped it. */

/** A Lua error that nothing in Lua caught: a syntax error, a run-time error, or a limit that was reached. */
export class LuaError extends Error {
  override readonly name = 'LuaError';
  /** The calls that led there, in Lua's own words; empty for a syntax error. */
  readonly luaTraceback: string;

  constructor(message: string, luaTraceback: string) {
    super(message);
    this.luaTraceback = luaTraceback;
  }
}
