/** Tells the player what is wrong with the data, each thing once. */
import type { Look } from '../look/look.ts';
import type { LookFailure } from '../look/look-around.ts';
import { generalBuilds } from '../offer/build-target.ts';
import type { BuildTarget } from '../offer/build-target.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import { isOtherSeason } from '../place/other-season.ts';
import type { Ports } from '../ports.ts';
import { dueNotices } from './due-notices.ts';

/** @noSelf */
export interface Notices {
  /** The data cannot be read: said once a session. Talents that are not loaded yet are no news. */
  sayFault(failure: LookFailure): void;
  /** Whatever there is to say about the data of a look. @param targets The builds that are about to be offered. */
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
      const unsuited = {
        unfit: unfit > 0 && builds.length === 0,
        otherSeason: isOtherSeason(look.data, ports.keystones),
      };
      const { said } = ports.store.account();
      for (const message of dueNotices(look, unsuited, ports.clock.now(), said)) {
        ports.chat.say(message);
      }
    },
  };
}
