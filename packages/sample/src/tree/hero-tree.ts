/** Grows a hero tree: a granted starter, four columns of three talents, and a last one. */
import { shuffled } from '../random.ts';
import type { Random } from '../random.ts';
import type { DraftEntry, DraftNode } from './draft.ts';
import { talent } from './grid.ts';
import type { TalentNames } from './names.ts';

const left = 7200;
const top = 1500;
const step = 600;
const columns = 4;
const rows = 3;

export interface HeroTreePlan {
  readonly subTreeId: number;
  readonly specIds: readonly number[];
  readonly names: TalentNames;
  readonly random: Random;
}

interface HeroTalent {
  readonly entries: readonly DraftEntry[];
  readonly row: number;
  readonly column: number;
  readonly parents: number[];
  readonly free: boolean;
}

/** Appends the 14 drafts. 13 of their ranks cost a point, which is the whole budget: builds differ only in choices. */
export function growHeroTree(drafts: DraftNode[], plan: HeroTreePlan): void {
  const { subTreeId, specIds, names, random } = plan;
  const add = ({ entries, row, column, parents, free }: HeroTalent): number => {
    drafts.push({
      kind: 'hero',
      type: entries.length > 1 ? 'choice' : 'single',
      entries,
      specIds,
      freeFor: free ? specIds : [],
      reqPoints: 0,
      row,
      column,
      posX: left + column * step,
      posY: top + row * step,
      subTreeId,
      parents,
    });
    return drafts.length - 1;
  };
  const cells: number[] = [];
  for (let cell = 0; cell < columns * rows; cell++) {
    cells.push(cell);
  }
  const choices = shuffled(random, cells).slice(0, 4 + random.integer(4));
  const starter = add({ entries: [talent(names, 1, random)], row: 0, column: 1.5, parents: [], free: true });
  let above: number[] = [starter, starter, starter, starter];
  for (let row = 0; row < rows; row++) {
    const line: number[] = [];
    for (let column = 0; column < columns; column++) {
      const isChoice = choices.includes(row * columns + column);
      const entries = isChoice
        ? [talent(names, 1, random), talent(names, 1, random)]
        : [talent(names, 1, random)];
      line.push(add({ entries, row: row + 1, column, parents: [above[column]!], free: false }));
    }
    above = line;
  }
  add({ entries: [talent(names, 1, random)], row: rows + 1, column: 1.5, parents: above, free: false });
}
