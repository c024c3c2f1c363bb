/** Notices specialization changes, with or without a client event. */
import type { Talents } from '../talents/port.ts';
import type { Arrival } from './moment.ts';

/**
 * The client fires PLAYER_SPECIALIZATION_CHANGED without a change too, and the group finder changes the specialization without it.
 *
 * @noSelf
 */
export interface SpecWatch {
  /**
   * The moment to present if the specialization differs from the one that a look saw last: a specialization change, or the login if
   * no look has seen one yet. Undefined if it is the same, or if the client does not know it at the moment.
   */
  noticeChange(): Arrival | undefined;
  /** A look saw this specialization. */
  saw(specId: number): void;
}

/** Stands for a change that no look has seen yet. */
const changing = 0;

export function createSpecWatch(talents: Pick<Talents, 'specId'>): SpecWatch {
  let seen: number | undefined;
  return {
    noticeChange() {
      const specId = talents.specId();
      if (specId === undefined || specId === seen) {
        return undefined;
      }
      if (seen === undefined) {
        return { kind: 'login' };
      }
      seen = changing;
      return { kind: 'specializationChanged' };
    },
    saw(specId) {
      seen = specId;
    },
  };
}
