/** A visit to a raid or dungeon: from entering to leaving it, across /reload and relog. */
import type { Whereabouts } from './whereabouts.ts';

export interface Visit {
  /** The client's map id. */
  instanceId: number;
  /** Epoch seconds: when the player was last seen there. */
  seenAt: number;
  /** Epoch seconds: when the player came in; undefined in a visit that an earlier version recorded. */
  since?: number | undefined;
  /** The player said "not again this visit". */
  dismissed: boolean;
  /** `canonicalKey`s of the builds that the player does not want during this visit. */
  unwanted: string[];
}

/** Seconds offline after which returning counts as a new visit. */
const longestAbsence = 6 * 3600;

/** Whether the addon offers builds for this kind of instance. */
export function isVisitable(where: Whereabouts): boolean {
  return where.kind === 'raid' || where.kind === 'party';
}

/**
 * The visit as it goes on now: the last one if it was to the same instance, else a new one.
 *
 * @param now Epoch seconds.
 */
export function visitNow(last: Visit | undefined, instanceId: number, now: number): Visit {
  if (last != null && last.instanceId === instanceId && now - last.seenAt < longestAbsence) {
    last.seenAt = now;
    return last;
  }
  return { instanceId, seenAt: now, since: now, dismissed: false, unwanted: [] };
}

/**
 * When the player came into the instance, epoch seconds. What was learned before may be about another group's.
 *
 * @param now Epoch seconds.
 */
export function stayedSince(visit: Visit | undefined, instanceId: number, now: number): number {
  return visit != null && visit.instanceId === instanceId ? (visit.since ?? 0) : now;
}
