/** Measures what reading a code costs in Lua 5.1, on a made-up tree of the usual size. */
import { decodeLoadout, encodeLoadout, loadoutFromPicks } from '@toptalent/loadout';
import type { TalentNode, TalentTree } from '@toptalent/loadout';
import { compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { LuaArgument } from '@toptalent/lua-vm';

const runs = 5000;
const say = (line: string) => process.stdout.write(`${line}\n`);

const nodes = Array.from({ length: 110 }, (_, index): TalentNode => {
  const nodeId = 80_000 + 2 * index;
  const isChoice = index % 8 === 0;
  const entries = (isChoice ? [1, 2] : [1]).map((position) => ({
    entryId: 10 * nodeId + position,
    maxRanks: 1,
  }));
  const kind = index % 2 === 0 ? 'class' : 'spec';
  return { nodeId, type: isChoice ? 'choice' : 'single', kind, maxRanks: 1, entries, free: false };
});
const tree: TalentTree = {
  treeId: 1,
  specId: 62,
  nodeOrder: Array.from({ length: 220 }, (_, index) => 80_000 + index),
  nodes,
};
const picks = nodes
  .filter((_, index) => index % 3 !== 0)
  .map(({ nodeId, entries }) => ({ nodeId, ranks: 1, entryId: entries[0]!.entryId }));
const loadout = loadoutFromPicks(picks, tree);
if (!loadout.ok) {
  throw new Error(loadout.failure.reason);
}
const code = encodeLoadout(loadout.value, tree);
if (!decodeLoadout(code, tree).ok) {
  throw new Error('The made-up code does not decode.');
}

const bundle = await compileModule('packages/loadout/src/index.ts');
const vm = await createLuaVm({ instructions: Number.MAX_SAFE_INTEGER, milliseconds: 600_000 });
say(`${code.length} characters, ${picks.length} talents, bundle of ${bundle.length} bytes`);
const calls = {
  decodeStream: 'loadout.decodeStream(code, tree.nodeOrder)',
  decodeLoadout: 'loadout.decodeLoadout(code, tree)',
  canonicalKey: 'loadout.canonicalKey(worn)',
  sameBuild: 'loadout.sameBuild(worn, worn)',
  encodeLoadout: 'loadout.encodeLoadout(worn, tree)',
};
for (const [name, call] of Object.entries(calls)) {
  const source = `
    local loadout = (function(...) ${bundle} end)()
    local code, tree, worn, runs = ...
    for run = 1, runs do local result = ${call} end`;
  const start = performance.now();
  vm.runChunk(
    name,
    source,
    code,
    tree as unknown as LuaArgument,
    loadout.value as unknown as LuaArgument,
    runs,
  );
  const microseconds = ((performance.now() - start) / runs) * 1000;
  say(
    `${name.padEnd(14)} ${microseconds.toFixed(1)} µs, ${Math.round(vm.instructions() / runs)} instructions`,
  );
}
vm.dispose();
