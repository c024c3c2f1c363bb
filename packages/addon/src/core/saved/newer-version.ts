/** Keeps what a newer version of the addon saved, as far as this version cannot read it. */
import { isRecord } from '../data/shape.ts';
import type { UnknownRecord } from '../data/shape.ts';
import { besideNewer } from './parts.ts';
import type { Unread } from './parts.ts';

/** A table that a newer version saved, as this version uses it, and the parts of it that could not be read. */
export interface SetAside {
  readonly table: object;
  readonly unread: readonly Unread[];
}

/**
 * A table to use while the addon runs: what this version starts with, and the fields of a newer version that it does not know.
 *
 * @param raw The table as a newer version saved it; undefined if this version or an earlier one did.
 */
export function withUnknownFields<Table extends object>(own: Table, raw: UnknownRecord | undefined): Table {
  return raw === undefined ? own : { ...raw, ...own };
}

/**
 * Puts back what could not be read, before the client saves the tables. Where that replaces what this version made in the session,
 * this version keeps its own beside it.
 */
export function putBack(tables: readonly SetAside[]): void {
  for (const { table, unread } of tables) {
    const live = table as Record<string, unknown>;
    const known = live[besideNewer];
    const beside: Record<string, unknown> = isRecord(known) ? { ...known } : {};
    for (const { name, raw } of unread) {
      beside[name] = live[name];
      live[name] = raw;
    }
    if (unread.length > 0) {
      live[besideNewer] = beside;
    }
  }
}
