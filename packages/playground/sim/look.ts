/** Reads from the simulated client what the page shows. */
import type { ScenarioWorld } from '@toptalent/addon/scenarios';
import { draw, inRuns } from '@toptalent/wow-sim';
import { codeNamed } from './builds.ts';
import { viewSpots } from './spots.ts';
import type { View, ViewFacts } from './view.ts';

/** How much of each list the page has already. */
export interface Seen {
  lines: number;
  errors: number;
  violations: number;
}

/** Looks at the client; moves `seen` on to what is there now. */
export function look(world: ScenarioWorld, seen: Seen): View {
  const { client } = world;
  const { clock } = client.machine;
  const root = client.game.root();
  const copyable = client.pointer.selectedText();
  const view: View = {
    now: clock.now,
    nextDue: clock.nextDue() ?? -1,
    drawn: draw(root).drawn.map((item) => inRuns(item)),
    spots: viewSpots(root),
    lines: client.transcript.lines.slice(seen.lines),
    errors: client.errors.slice(seen.errors),
    violations: client.violations.slice(seen.violations),
    copyable: copyable ?? '',
    typing: client.pointer.isTyping(),
    facts: factsOf(world),
  };
  seen.lines = client.transcript.lines.length;
  seen.errors = client.errors.length;
  seen.violations = client.violations.length;
  return view;
}

function factsOf(world: ScenarioWorld): ViewFacts {
  const { client } = world;
  const { player, world: around, characterName, talents } = client.game;
  const { place } = player;
  const locks = around.locks(characterName);
  const raid = around.raidAt(place.instanceId);
  const deadBosses: number[] = [];
  for (const { encounterId } of raid?.bosses ?? []) {
    if (locks.isDeadHere(place.instanceId, place.difficultyId, encounterId)) {
      deadBosses.push(encounterId);
    }
  }
  return {
    specId: player.specId,
    level: player.level,
    placeName: place.name,
    instanceType: place.instanceType,
    instanceId: place.instanceId,
    difficultyId: place.difficultyId,
    floor: place.uiMapId ?? 0,
    inCombat: player.inCombat,
    dead: player.dead,
    readyCheck: around.readyCheckEnds !== undefined,
    encounterId: around.encounterId ?? 0,
    deadBosses,
    keystoneRunning: player.keystoneRunning,
    loadouts: client.loadouts.names(),
    selected: client.loadouts.selected() ?? '',
    changing: talents.commit.isRunning(),
    wears: ['raid', 'mythicPlus'].filter((name) => {
      const code = codeNamed(world, name);
      return (
        code !== undefined && talents.decode(code, player.specId) !== undefined && client.loadouts.wears(code)
      );
    }),
  };
}
