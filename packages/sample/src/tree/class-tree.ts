/** The made-up talent tree of a class, with all of its specializations. */
import { createRandom, pickOne } from '../random.ts';
import { newerSpecializations, sampleSpecializations } from '../season/sample-specializations.ts';
import type { DraftNode } from './draft.ts';
import { previousEdition } from './previous-edition.ts';
import { growGrid } from './grid.ts';
import { growHeroTree } from './hero-tree.ts';
import { withIds } from './ids.ts';
import { classLayout, specLayout } from './layouts.ts';
import { talentNames } from './names.ts';
import { withNewer } from './newer-specializations.ts';
import type { Edition, SampleClassTree, SampleSubTree } from './sample-tree.ts';
import { heroTreeRoles, heroTreeThemes } from './words.ts';

/** Trees don't depend on a run's seed: the sample's codes are the same in every run. */
const treeSeed = 1205;

/**
 * The tree of one of the 13 classes. Building one takes about a millisecond in Node: build it once and pass it on.
 * An unknown class gives a tree without nodes.
 */
export function sampleClassTree(classId: number, edition: Edition = 'current'): SampleClassTree {
  const specIds = sampleSpecializations
    .filter((specialization) => specialization.classId === classId)
    .map((specialization) => specialization.specId);
  const random = createRandom([treeSeed, classId]);
  const names = talentNames(random);
  const drafts: DraftNode[] = [];
  const subTrees = heroTrees(classId, specIds);
  if (specIds.length > 0) {
    growGrid(drafts, {
      kind: 'class',
      layout: classLayout(classId),
      specIds,
      left: 1500,
      choices: 6,
      twoRanks: 5,
      twins: true,
      freeStarters: [specIds, [pickOne(random, specIds)]],
      names,
      random,
    });
  }
  for (let index = 0; index < specIds.length; index++) {
    const own = [specIds[index]!];
    growGrid(drafts, {
      kind: 'spec',
      layout: specLayout(classId + index),
      specIds: own,
      left: 10500,
      choices: 6,
      twoRanks: 4,
      twins: false,
      freeStarters: [],
      names,
      random,
    });
    drafts.push(apexTalent(own, names.next()));
    drafts.push(heroTreePick(own, subTrees));
  }
  for (const subTree of subTrees) {
    growHeroTree(drafts, { subTreeId: subTree.subTreeId, specIds: subTree.specIds, names, random });
  }
  const tree = withIds({ classId, specIds, drafts, subTrees, random });
  return withNewer(edition === 'current' ? tree : previousEdition(tree), newerSpecializations(classId));
}

/** Neighbouring specializations share a hero tree, so that each has two: as many hero trees as specializations. */
function heroTrees(classId: number, specIds: readonly number[]): SampleSubTree[] {
  return specIds.map((specId, index) => {
    const other = specIds[(index + 1) % specIds.length]!;
    // The Druid has a fourth hero tree, so the numbers of later classes shift by one.
    const number = (classId - 1) * 3 + index + (classId > 11 ? 1 : 0);
    const theme = heroTreeThemes[number % heroTreeThemes.length]!;
    const role = heroTreeRoles[(classId * 5 + index) % heroTreeRoles.length]!;
    return {
      subTreeId: 900 + classId * 10 + index,
      name: `${role} of ${theme}`,
      specIds: specId < other ? [specId, other] : [other, specId],
      nodeIds: [],
    };
  });
}

/** The apex talent of 12.x: 1 + 2 + 1 ranks on one node, opened by 20 points in the specialization's tree. */
function apexTalent(specIds: readonly number[], name: string): DraftNode {
  return {
    kind: 'spec',
    type: 'tiered',
    entries: [1, 2, 1].map((maxRanks) => ({ name, maxRanks, kind: 'tierRank' as const })),
    specIds,
    freeFor: [],
    reqPoints: 20,
    row: 10,
    column: 3,
    posX: 12300,
    posY: 7650,
    parents: [],
  };
}

function heroTreePick(specIds: readonly number[], subTrees: readonly SampleSubTree[]): DraftNode {
  const own = subTrees.filter((subTree) => subTree.specIds.includes(specIds[0]!));
  return {
    kind: 'subTree',
    type: 'subTree',
    entries: own.map((subTree) => ({
      name: subTree.name,
      maxRanks: 1,
      kind: 'subTree' as const,
      subTreeId: subTree.subTreeId,
    })),
    specIds,
    freeFor: [],
    reqPoints: 0,
    row: 0,
    column: 0,
    posX: 7200,
    posY: 900,
    parents: [],
  };
}
