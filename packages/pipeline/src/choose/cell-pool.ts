/** The votes of one cell, gathered once: its sample is looked at while it is fetched, and chosen from afterwards. */
import type { CleanCell } from '../clean/clean-cell.ts';
import type { CleanRow } from '../clean/clean-row.ts';
import { poolOf } from './pool.ts';
import type { Pool } from './pool.ts';
import { encounterVotes } from './votes.ts';

const known = new WeakMap<readonly CleanRow[], Pool>();

/** As the pool of the cell's `encounterVotes`; remembered by the very list of rows. */
export function cellPool({ rows }: CleanCell): Pool {
  let pool = known.get(rows);
  if (pool === undefined) {
    pool = poolOf(encounterVotes(rows));
    known.set(rows, pool);
  }
  return pool;
}
