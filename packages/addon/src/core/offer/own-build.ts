/** The player's own build from before an instance, as a build that can be offered. */
import { distance } from '@toptalent/loadout';
import type { Look, WornBefore } from '../look/look.ts';
import type { OwnBuild } from './offer.ts';

export function ownBuild({ code, loadout, loadoutName, instanceName }: WornBefore, look: Look): OwnBuild {
  const subTreeId = loadout.heroTree?.subTreeId;
  return {
    kind: 'own',
    code,
    loadout,
    loadoutName,
    origin: { kind: 'wornBefore', instanceName },
    heroTree: subTreeId === undefined ? undefined : look.heroTrees[subTreeId],
    differing: distance(look.snapshot.worn, loadout),
  };
}
