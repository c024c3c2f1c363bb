/** The client's table of globals, for names that are made at run time. */
import type {} from '@toptalent/wow-api';

/** A function, because tests create the client after they load this module. */
export function globals(): Record<string, unknown> {
  return _G as unknown as Record<string, unknown>;
}
