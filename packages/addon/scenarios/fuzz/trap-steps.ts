/** Random steps: the surprises of the client come and go. */
import type { Traps } from '@toptalent/wow-sim';
import type { Random } from './random.ts';
import type { Client, FuzzStep } from './session.ts';

/** Traps that are on or off. */
const switches: readonly (keyof Traps)[] = [
  'nameLostAtCreation',
  'staleLoadoutCache',
  'silentRename',
  'talentWindowShown',
  'talentWindowNotLoaded',
  'updateEchoes',
  'talentsLagBehindCast',
  'commitFails',
  'selectionKeptWithoutChanges',
  'creationLost',
  'deletionLost',
  'stagedStays',
  'heroCurrenciesUnlisted',
  'secretCasts',
  'quietSpecializationChange',
  'journalNeverComplete',
  'raidInfoLost',
  'talentsNotLoaded',
  'noMap',
  'interfaceClosesWindows',
  'readyCheckTimeSecret',
];

/** Traps that are numbers, with values to draw from. */
const numbers: readonly (readonly [name: keyof Traps, values: readonly number[]])[] = [
  ['importFailures', [0, 1]],
  ['loadConfigErrors', [0, 1, 2, 3]],
  ['castDelay', [0, 0, 0.6, 2, 3, 8, 20]],
  ['activeConfigLag', [0, 0.5, 2.5]],
  ['talentsLoadDelay', [0, 3, 11]],
  ['deletionDelay', [0, 1, 3]],
  ['backgroundUpdates', [0, 2.3]],
  ['answersNothing', [0, 3, 40, 500]],
];

export const trapSteps: readonly FuzzStep[] = [
  { name: 'the list of traps changes', weight: 4, take: ({ client }, random) => turnTrap(client, random) },
];

/** Turns a switch, and now and then a number. */
function turnTrap(client: Client, random: Random): void {
  const traps = client.traps as unknown as Record<string, boolean | number>;
  const name = random.pick(switches);
  traps[name] = traps[name] !== true;
  for (const [number, values] of numbers) {
    if (random.once(4)) {
      traps[number] = random.pick(values);
    }
  }
}

/** Turns all traps off. */
export function clearTraps(client: Client): void {
  const traps = client.traps as unknown as Record<string, boolean | number>;
  for (const name of switches) {
    traps[name] = false;
  }
  for (const [name] of numbers) {
    traps[name] = 0;
  }
}
