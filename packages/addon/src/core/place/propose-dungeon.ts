/** The offer on entering a dungeon, or silence. */
import type { OpenBuildData } from '@toptalent/build-data';
import { adviceOn, isTooLow, offerOf } from '../advice.ts';
import type { Look } from '../advice.ts';
import type { GeneralReason } from '../moments/general.ts';
import type { Place } from '../offer/places.ts';
import type { Proposal } from '../offer/proposal.ts';
import type { Ports } from '../ports.ts';
import { dungeonsOf, narrowed } from './dungeon.ts';
import type { DungeonCandidate } from './dungeon.ts';
import { isSettled, keepMine } from './unwanted.ts';
import type { Visit } from './visit.ts';
import type { Whereabouts } from './whereabouts.ts';

/** A popup shows so many builds. */
const mostWings = 3;

export type DungeonAnswer =
  { readonly kind: 'offer'; readonly proposal: Proposal } | { readonly kind: 'silent' | 'noDungeon' };

/** The dungeon one stands in, or the wings that it may be. */
export function dungeonsHere(
  data: OpenBuildData,
  where: Whereabouts,
  ports: Ports,
): readonly DungeonCandidate[] {
  const dungeons = dungeonsOf(data, ports.keystones, where.instanceId);
  return narrowed(dungeons, ports.keystones, ports.surroundings.floor());
}

export function proposeDungeon(
  look: Look,
  where: Whereabouts,
  reason: GeneralReason,
  dungeons: readonly DungeonCandidate[],
  visit: Visit,
  ports: Ports,
): DungeonAnswer {
  const places: Place[] = [];
  for (const { encounterId, name } of dungeons) {
    if (places.length < mostWings) {
      places.push({ contentType: 'mythicPlus', encounterId, name });
    }
  }
  const { builds } = adviceOn(look, ports, places).found;
  if (builds.length === 0) {
    return { kind: 'noDungeon' };
  }
  if (isSettled(visit, builds) || isTooLow(ports)) {
    return { kind: 'silent' };
  }
  return {
    kind: 'offer',
    proposal: {
      offer: offerOf(
        look,
        builds,
        {
          // Who logs in or changes inside has not just entered.
          reason: reason === 'login' || reason === 'specialization' ? 'asked' : 'dungeon',
          trigger: reason,
          placeName: where.name,
          canDismissVisit: true,
        },
        ports,
      ),
      snapshot: look.snapshot,
      keepMine: () => keepMine(visit, builds),
      notThisVisit() {
        visit.dismissed = true;
      },
      pickBoss() {},
      applied() {
        visit.changed = true;
      },
    },
  };
}
