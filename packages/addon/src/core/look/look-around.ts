/** Reads a look from the ports. It changes nothing. */
import { canonicalKey, failed, success } from '@toptalent/loadout';
import type { Result, TalentTree } from '@toptalent/loadout';
import { viewRaid } from '../boss/raid-view.ts';
import { ageInDays } from '../data/age.ts';
import type { DataFault } from '../data/open-data.ts';
import type { TalentData } from '../data/talent-data.ts';
import { readPins } from '../pins/read-pins.ts';
import { dungeonsHere } from '../place/dungeon.ts';
import type { Ports } from '../ports.ts';
import type { HeroTreeLook } from '../talents/client-talents.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import type { Look } from './look.ts';
import { readWornBefore } from './worn-before.ts';

export type LookFailure = DataFault | 'talentsNotLoaded';

export function lookAround(talentData: TalentData, ports: Ports): Result<Look, LookFailure> {
  const data = talentData.read();
  if (!data.ok) {
    return data;
  }
  const snapshot = takeSnapshot(ports.talents);
  if (snapshot === undefined) {
    return failed('talentsNotLoaded');
  }
  const asOf = talentData.asOf(snapshot.specId);
  if (!asOf.ok) {
    return asOf;
  }
  const { situation, surroundings, talents } = ports;
  const where = surroundings.where();
  const { settings } = ports.store.account();
  const character = ports.store.character();
  const { visit } = character;
  const date = asOf.value ?? data.value.generatedAt;
  return success({
    data: data.value,
    asOf: date,
    ageDays: ageInDays(date, ports.clock.now()),
    snapshot,
    wornKey: canonicalKey(snapshot.worn),
    specName: talents.specName(),
    heroTrees: heroTreesOf(snapshot.tree, (id) => talents.heroTree(snapshot.configId, id)),
    where,
    raid: where.kind === 'raid' ? viewRaid(data.value, where, ports) : undefined,
    dungeons: where.kind === 'party' ? dungeonsHere(data.value, where.instanceId, ports) : [],
    keyRunning: ports.keystones.active() !== undefined,
    visit: visit != null && visit.instanceId === where.instanceId ? visit : undefined,
    wayBackDue: where.kind === 'none' && !situation.dead() && character.changedForInstance,
    wornBefore: readWornBefore(snapshot, ports),
    pins: readPins(snapshot, ports),
    settings,
    kept: character.kept,
    appliedCode: character.applied[snapshot.specId],
    belowMaxLevel: situation.belowMaxLevel(),
    blocked: situation.blocked(),
  });
}

function heroTreesOf(
  tree: TalentTree,
  lookOf: (subTreeId: number) => HeroTreeLook | undefined,
): Look['heroTrees'] {
  const looks: Record<number, HeroTreeLook | undefined> = {};
  for (const node of tree.nodes) {
    if (node.kind === 'subTree') {
      for (const { subTreeId } of node.entries) {
        if (subTreeId !== undefined) {
          looks[subTreeId] = lookOf(subTreeId);
        }
      }
    }
  }
  return looks;
}
