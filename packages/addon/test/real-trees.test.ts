/** Every specialization on its real tree of 12.0.5, with real codes, in Node and in Lua 5.1. */
import { describe, expect, it } from 'vitest';
import { SimClient } from '@toptalent/wow-sim';
import { createLuaVm } from '@toptalent/lua-vm';
import { realTreeScenario } from '../scenarios/real-tree.ts';
import type { RealTreePlan } from '../scenarios/real-tree.ts';
import type { ScenarioResult } from '../scenarios/world.ts';
import { playInNode } from './play-in-node.ts';
import { buildDataOf, realCodes, realDataPresent } from './real-codes.ts';
import { scenarioBundle, shippedFiles } from './shipped-addon.ts';

interface Played {
  readonly plan: RealTreePlan;
  readonly mythicPlus: string;
}

/** Codes that the client imports: one that decodes may still break a rule, or leave points unspent. */
function played(): readonly Played[] {
  return realCodes().flatMap(({ specId, tree, codes }) => {
    const accepted = codes.filter((code) => isAccepted(specId, tree, code));
    const [wanted, worn, third] = accepted;
    return wanted === undefined
      ? []
      : [
          {
            plan: { specId, tree, worn, wanted, isForBoth: third === undefined },
            mythicPlus: third ?? wanted,
          },
        ];
  });
}

function isAccepted(specId: number, tree: RealTreePlan['tree'], code: string): boolean {
  const client = new SimClient({
    globals: {},
    addonName: 'None',
    savedVariables: [],
    loadAddon() {},
    specId,
    tree,
  });
  const { talents } = client.game;
  const bought = talents.decode(code, specId);
  return bought !== undefined && talents.spendsAllPoints(specId, bought);
}

const all = realDataPresent ? played() : [];
const buildData = buildDataOf(
  all.map(({ plan, mythicPlus }) => ({ specId: plan.specId, raid: plan.wanted, mythicPlus })),
);

function expectAllWell(result: ScenarioResult): void {
  const story = result.transcript.join('\n');
  expect(result.errors, story).toEqual([]);
  expect(result.violations, story).toEqual([]);
  expect(result.failed, story).toEqual([]);
}

describe.skipIf(!realDataPresent)('on the real trees of 12.0.5 (needs ../shared)', () => {
  it('there are legal real codes of nearly all specializations, of most of them two', () => {
    expect(all.length).toBeGreaterThanOrEqual(37);
    expect(all.filter(({ plan }) => plan.worn !== undefined).length).toBeGreaterThanOrEqual(25);
  });

  it.each(all.map(({ plan }) => [plan.specId, plan] as const))(
    'specialization %i wears one, is offered another, and wears exactly that after a click',
    (_specId, plan) => {
      expectAllWell(playInNode(realTreeScenario(plan), buildData));
    },
  );

  it('the shipped bundle tells the same stories in Lua', async () => {
    const files = await shippedFiles(buildData);
    const vm = await createLuaVm({ instructions: 20_000_000_000, milliseconds: 300_000 });
    try {
      vm.loadModule('scenarios', await scenarioBundle());
      for (const { plan } of all) {
        const result = vm.call('scenarios', 'playOnRealTree', plan as never, files as never);
        expectAllWell(result as unknown as ScenarioResult);
        const inNode = playInNode(realTreeScenario(plan), buildData);
        expect((result as unknown as ScenarioResult).transcript).toEqual(inNode.transcript);
      }
    } finally {
      vm.dispose();
    }
  });

  it('a real code with the hash of another tree is never offered', () => {
    const { specId, tree, codes, otherHash } = realCodes().find((one) => one.otherHash.length > 0)!;
    const raid = otherHash[0]!;
    const result = playInNode(
      {
        name: 'another tree',
        choice: { specId, tree },
        play(world) {
          world.client.loadouts.wear(codes[0]!);
          world.client.session.login();
          world.client.advance(5);
          world.check('nothing is offered', !world.popupShows());
        },
      },
      buildDataOf([{ specId, raid, mythicPlus: raid }]),
    );
    expectAllWell(result);
  });
});
