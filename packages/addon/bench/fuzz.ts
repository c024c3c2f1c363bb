/**
 * Plays many random sessions, in Lua on the shipped addon or, faster, in Node on the sources.
 *
 * `node bench/fuzz.ts [--steps 100000] [--seed 1] [--session 500] [--node]`. Prints every failing seed with the fewest steps that still
 * fail. The exit code is 1 if there was one.
 */
import { parseArgs } from 'node:util';
import { fuzzInLua, shrink } from '../test/fuzz-session.ts';
import type { PlayFuzz } from '../test/fuzz-session.ts';
import { sampleBuildData } from '../test/scenario-data.ts';
import { ownGlobals, scenarioBundle, shippedFiles } from '../test/shipped-addon.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    node: { type: 'boolean', default: false },
    session: { type: 'string', default: '500' },
  },
});
const total = Number(values.steps);
const perSession = Number(values.session);
const started = performance.now();
const buildData = sampleBuildData();
const play = values.node ? await inNode() : await inLua();
const failures = new Map<string, number>();
let taken = 0;
let seed = Number(values.seed);
while (taken < total) {
  const result = await play(seed, perSession);
  taken += perSession;
  if (result.problem !== undefined) {
    const kind = result.problem.replaceAll(/\d+/g, '#').slice(0, 120);
    const times = failures.get(kind) ?? 0;
    failures.set(kind, times + 1);
    say(`seed ${seed}, step ${result.taken - 1}: ${result.problem}`);
    if (times === 0) {
      const small = await shrink(play, seed, result);
      say(`  fails with steps ${small.kept.join(', ')} alone:`);
      say(small.result.tail.map((line) => `  ${line}`).join('\n'));
    }
  }
  seed += 1;
}
const seconds = Math.round((performance.now() - started) / 1000);
const found = [...failures.values()].reduce((sum, times) => sum + times, 0);
say(`${taken} random steps, seeds ${values.seed} to ${seed - 1}, ${seconds} s: ${found} failures`);
process.exitCode = found === 0 ? 0 : 1;

async function inLua(): Promise<PlayFuzz> {
  return fuzzInLua({ files: await shippedFiles(buildData), bundle: await scenarioBundle() });
}

async function inNode(): Promise<PlayFuzz> {
  const { fuzzInNode } = await import('../test/play-in-node.ts');
  return (seed, steps, without = []) =>
    Promise.resolve(fuzzInNode({ seed, steps, without, allowedGlobals: ownGlobals }, buildData));
}
