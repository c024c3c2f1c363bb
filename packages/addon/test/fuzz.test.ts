/** A few thousand random steps on the shipped addon in Lua 5.1; `bench/fuzz.ts` takes many more. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fuzzInNode } from './play-in-node.ts';
import { fuzzInLua, shrink } from './fuzz-session.ts';
import type { PlayFuzz } from './fuzz-session.ts';
import { sampleBuildData } from './scenario-data.ts';
import { ownGlobals, scenarioBundle, shippedFiles } from './shipped-addon.ts';

const steps = 500;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const buildData = sampleBuildData();
let play: PlayFuzz;

beforeAll(async () => {
  play = fuzzInLua({ files: await shippedFiles(buildData), bundle: await scenarioBundle() });
});

describe('whatever happens in the game, in any order', () => {
  it.each(seeds)('nothing breaks, nothing is lost, nothing is stuck (seed %i, Lua 5.1)', async (seed) => {
    const result = await play(seed, steps);
    if (result.problem !== undefined) {
      const { kept, result: small } = await shrink(play, seed, result, 20);
      const story = [`seed ${seed}, steps ${kept.join(', ')}: ${small.problem}`, ...small.tail];
      expect.fail(story.join('\n'));
    }
    expect(result.taken).toBe(steps);
  });

  it('a session goes the same way in Node and in Lua', async () => {
    const inNode = fuzzInNode({ seed: 99, steps, without: [], allowedGlobals: ownGlobals }, buildData);
    expect(inNode).toEqual({ ...(await play(99, steps)) });
  });
});
