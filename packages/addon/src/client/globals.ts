/** The client's table of globals, for names that are made or looked up: saved variables, slash commands, key bindings. */
import type {} from '@toptalent/wow-api';

/** A function, not a value: in tests the client comes after the module. */
export function globals(): Record<string, unknown> {
  return _G as unknown as Record<string, unknown>;
}
