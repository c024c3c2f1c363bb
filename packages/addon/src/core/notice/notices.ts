/** Tells the player what is wrong with the data, each thing once. */
import type { Look } from '../look/look.ts';
import type { LookFailure } from '../look/look-around.ts';
import { generalBuilds } from '../data/build-target.ts';
import type { BuildTarget } from '../data/build-target.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import { isOtherSeason } from '../place/other-season.ts';
import type { Ports } from '../ports.ts';
import { takeDueNotices } from './take-due-notices.ts';

/** @noSelf */
export interface Notices {
  /** Says once a session that the data cannot be read. Talents that are not loaded yet are not worth a message. */
  sayFault(failure: LookFailure): void;
  /** Says what is due about the data of a look. @param targets The builds that are about to be offered. */
  sayAbout(look: Look, targets?: readonly BuildTarget[]): void;
}

export function createNotices(ports: Pick<Ports, 'chat' | 'keystones' | 'clock' | 'store'>): Notices {
  let isFaultSaid = false;
  return {
    sayFault(failure) {
      if (failure !== 'talentsNotLoaded' && !isFaultSaid) {
        isFaultSaid = true;
        ports.chat.say({ say: 'dataFault', fault: failure });
      }
    },
    sayAbout(look, targets = generalBuilds) {
      const { builds, unfit } = offeredBuilds(look, targets);
      const { data, asOf } = look;
      const isUnfit = unfit > 0 && builds.length === 0;
      const state = { data, asOf, isUnfit, isOtherSeason: isOtherSeason(data, ports.keystones) };
      for (const message of takeDueNotices(state, ports.clock.now(), ports.store.account().said)) {
        ports.chat.say(message);
      }
    },
  };
}
