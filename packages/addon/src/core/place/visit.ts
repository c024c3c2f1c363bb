/** A visit to an instance: from entering to leaving it, /reload and relog included. What was dismissed holds for it. */
import type { Ports } from '../ports.ts';
import type { Whereabouts } from './whereabouts.ts';

export interface Visit {
  /** The client's map id; 0 once it was left. */
  instanceId: number;
  /** Epoch seconds of the last sign of it. */
  seenAt: number;
  /** "Not again this visit". */
  dismissed: boolean;
  /** `canonicalKey`s of the builds that the player does not want for this visit. */
  unwanted: string[];
  /** Talents were changed for the sake of an instance, and the way back was neither shown nor decided against since. */
  changed: boolean;
}

/** Who logs in where they logged out longer ago than this, seconds, has come again. */
const longestAbsence = 6 * 3600;

/** An instance whose offers are ours: raids and dungeons. */
export function isVisitable(where: Whereabouts): boolean {
  return where.kind === 'raid' || where.kind === 'party';
}

/** The visit going on, or a new one; that talents were changed for an instance is carried from one to the next. */
export function visitHere(where: Whereabouts, ports: Ports): Visit {
  const character = ports.store.character();
  const last = character.visit;
  const now = ports.clock.now();
  if (last != null && last.instanceId === where.instanceId && now - last.seenAt < longestAbsence) {
    last.seenAt = now;
    return last;
  }
  const visit: Visit = {
    instanceId: where.instanceId,
    seenAt: now,
    dismissed: false,
    unwanted: [],
    changed: last?.changed === true,
  };
  character.visit = visit;
  return visit;
}
