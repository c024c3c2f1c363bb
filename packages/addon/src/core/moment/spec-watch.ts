/** Notices specialization changes: the client tells too many, the group finder tells none. */
import type { Talents } from '../talents/port.ts';
import type { Arrival } from './moment.ts';

/**
 * The client also tells of specialization changes that are none, and the group finder changes the specialization without telling.
 *
 * @noSelf
 */
export interface SpecWatch {
  /**
   * The moment that has come if the specialization is not the one that was seen last: a specialization change, or the login itself if
   * none has been seen yet. Undefined if it is the same, or if the client does not know it at the moment.
   */
  change(): Arrival | undefined;
  /** A look saw this specialization. */
  saw(specId: number): void;
}

/** Stands for a change that no look has seen yet. */
const changing = 0;

export function createSpecWatch(talents: Pick<Talents, 'specId'>): SpecWatch {
  let seen: number | undefined;
  return {
    change() {
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
