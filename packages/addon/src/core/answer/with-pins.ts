/** Puts the player's pinned loadouts before the top builds of an offer. */
import { distance, sameBuild } from '@toptalent/loadout';
import { plainText } from '../data/plain-text.ts';
import type { Look } from '../look/look.ts';
import { mostBuilds } from '../offer/offer.ts';
import type { OfferedBuild, OwnBuild, TopBuild } from '../offer/offer.ts';
import type { PinnedLoadout } from '../pins/read-pins.ts';
import { pinFor } from '../pins/pin-for.ts';

/** The builds of an offer. */
export interface PinnedFirst {
  /** What the popup shows: pinned loadouts, then top builds. A top build that is also pinned is shown once. */
  readonly shown: readonly OfferedBuild[];
  /** For each top build what the player wants instead, or itself: wearing one of these is silence. */
  readonly wanted: readonly OfferedBuild[];
}

/**
 * @param builds A top build for each target.
 * @param tops The top builds to show, if some of the former are left out.
 */
export function withPins(
  builds: readonly TopBuild[],
  look: Look,
  tops: readonly TopBuild[] = builds,
): PinnedFirst {
  const own: OwnBuild[] = [];
  const wanted: OfferedBuild[] = [];
  for (const top of builds) {
    const pinned = pinOf(top, look);
    if (pinned === undefined || sameBuild(pinned.loadout, top.loadout)) {
      wanted.push(top);
    } else if (!own.some((one) => one.configId === pinned.saved.configId)) {
      const build = pinnedBuild(pinned, top, look);
      own.push(build);
      wanted.push(build);
    }
  }
  const shownTops = tops.map((top) => markPinned(top, look));
  const isPinned = (top: TopBuild) => top.pinnedAs !== undefined;
  // Several spreads in one literal would need `table.unpack`, which the client lacks.
  const shown: OfferedBuild[] = shownTops.filter((top) => isPinned(top));
  shown.push(...own);
  shown.push(...shownTops.filter((top) => !isPinned(top)));
  return { shown: shown.slice(0, mostBuilds), wanted };
}

function pinOf({ contentType, encounter }: TopBuild, look: Look): PinnedLoadout | undefined {
  return pinFor(look.pins.found, { contentType, encounterId: encounter?.id });
}

function markPinned(top: TopBuild, look: Look): TopBuild {
  const pinned = pinOf(top, look);
  return pinned !== undefined && sameBuild(pinned.loadout, top.loadout)
    ? { ...top, pinnedAs: { configId: pinned.saved.configId, name: plainText(pinned.saved.name) } }
    : top;
}

function pinnedBuild({ pin, saved, loadout }: PinnedLoadout, top: TopBuild, look: Look): OwnBuild {
  const subTreeId = loadout.heroTree?.subTreeId;
  return {
    kind: 'own',
    code: saved.code,
    loadout,
    configId: saved.configId,
    loadoutName: plainText(saved.name),
    origin: {
      kind: 'pinned',
      contentType: pin.contentType,
      encounterName: pin.encounterId === undefined ? undefined : top.encounter?.name,
      apart: distance(loadout, top.loadout),
    },
    heroTree: subTreeId === undefined ? undefined : look.heroTrees[subTreeId],
    differing: distance(look.snapshot.worn, loadout),
  };
}
