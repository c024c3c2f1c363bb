/** What the stories of several moments begin with. */
import { nearCodes, wearNear } from '@toptalent/addon/stories';
import type { ScenarioWorld } from '@toptalent/addon/stories';

/** The build that is offered for a boss: its own, or the general one. */
export function buildOf(world: ScenarioWorld, encounterId: number): string {
  const { raid } = world.data().specs[world.client.game.player.specId]!;
  return (raid.encounters[encounterId] ?? raid.general!).talentCode;
}

/** Logs in with talents that differ from both general builds, from the first one in a few. */
export function loggedInNear(world: ScenarioWorld): void {
  wearNear(world, world.codes().raid);
  world.client.session.login();
  world.client.advance(3);
}

type Target = Pick<Parameters<typeof pinned>[1][number], 'contentType' | 'encounterId'>;

/** A loadout of the player's own: near the build of a boss, but not what is worn. */
export function ownCode(world: ScenarioWorld, encounterId: number): string {
  const near = nearCodes(world, buildOf(world, encounterId));
  return near[1] ?? near[0]!;
}

/** The player saved a loadout and pinned it, in an earlier session. */
export function saveAndPin(world: ScenarioWorld, name: string, code: string, target: Target): void {
  const { game, loadouts } = world.client;
  loadouts.add(name, code);
  const { configId } = game.talents.configs.savedOf(game.player.specId).at(-1)!;
  pinned(world, [{ ...target, configId, name, code }]);
}

/** Pins as they are saved, beside those that are there. */
export function pinned(
  { client }: ScenarioWorld,
  pins: readonly {
    readonly contentType: 'raid' | 'mythicPlus';
    readonly encounterId?: number;
    readonly configId: number;
    readonly name: string;
    readonly code: string;
  }[],
): void {
  const { table } = client.machine.globals;
  const { specId } = client.game.player;
  const saved = table['AzerothsTopTalentCharDB'] as { pins: Record<number, object[]> } | undefined;
  const before = saved?.pins[specId] ?? [];
  table['AzerothsTopTalentCharDB'] = { version: 5, pins: { [specId]: [...before, ...pins] } };
}
