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
   * no look has seen one yet. Undefined if it is the same, if this change was noticed already, or if the client does not know the
   * specialization at the moment.
   */
  noticeChange(): Arrival | undefined;
  /** A look saw this specialization. */
  saw(specId: number): void;
  /** The change that was noticed could not be answered: it is noticed again. */
  forgetChange(): void;
}

export function createSpecWatch(talents: Pick<Talents, 'specId'>): SpecWatch {
  let seen: number | undefined;
  /** A change that was noticed, and that no look has seen yet. */
  let noticed: number | undefined;
  return {
    noticeChange() {
      const specId = talents.specId();
      if (specId === undefined || specId === (noticed ?? seen)) {
        return undefined;
      }
      if (seen === undefined) {
        return { kind: 'login' };
      }
      noticed = specId;
      return { kind: 'specializationChanged' };
    },
    saw(specId) {
      seen = specId;
      noticed = undefined;
    },
    forgetChange() {
      noticed = undefined;
    },
  };
}
