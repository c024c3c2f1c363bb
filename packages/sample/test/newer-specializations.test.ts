/** A specialization that the game package learned of after the sample was made. */
import { specializations } from '@toptalent/game';
import { expect, it } from 'vitest';
import { sampleClassTree } from '../src/index.ts';
import { sampleSpecializations } from '../src/season/sample-specializations.ts';
import { withNewer } from '../src/tree/newer-specializations.ts';
import { talentTreeOf } from '../src/tree/talent-tree.ts';

const priest = sampleClassTree(5);
const discipline = 256;
const newer = 9000;

it('has the talents of the first one of its class, and all others keep theirs', () => {
  const tree = withNewer(priest, [newer]);
  expect(tree.specIds).toEqual([...priest.specIds, newer]);
  const { specId, ...talents } = talentTreeOf(tree, newer);
  expect([specId, talents.nodes.length > 0]).toEqual([newer, true]);
  expect({ specId: discipline, ...talents }).toEqual(talentTreeOf(priest, discipline));
  for (const older of priest.specIds) {
    expect(talentTreeOf(tree, older)).toEqual(talentTreeOf(priest, older));
  }
  const heroTrees = tree.subTrees.filter(({ specIds }) => specIds.includes(newer));
  expect(heroTrees.map(({ subTreeId }) => subTreeId)).toEqual(
    priest.subTrees.filter(({ specIds }) => specIds.includes(discipline)).map(({ subTreeId }) => subTreeId),
  );
});

it('of a new class has no talents', () => {
  expect(withNewer(sampleClassTree(99), [newer])).toEqual(sampleClassTree(99));
});

it('is no reason to change the specializations that the sample was made with', () => {
  expect(sampleSpecializations).toHaveLength(40);
  expect(specializations.slice(0, 40)).toEqual(sampleSpecializations);
});
