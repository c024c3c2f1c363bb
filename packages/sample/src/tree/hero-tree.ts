/** Grows a hero tree: a granted starter, four columns of three talents, and a talent below that closes it. */
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

/** Appends the 14 drafts; 13 of their ranks are for sale, which is the whole budget: only the choices are free. */
export function growHeroTree(
  drafts: DraftNode[],
  subTreeId: number,
  specIds: readonly number[],
  names: TalentNames,
  random: Random,
): void {
  const add = (
    entries: readonly DraftEntry[],
    row: number,
    column: number,
    parents: number[],
    free: boolean,
  ): number => {
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
  const starter = add([talent(names, 1, random)], 0, 1.5, [], true);
  let above: number[] = [starter, starter, starter, starter];
  for (let row = 0; row < rows; row++) {
    const line: number[] = [];
    for (let column = 0; column < columns; column++) {
      const isChoice = choices.includes(row * columns + column);
      const entries = isChoice
        ? [talent(names, 1, random), talent(names, 1, random)]
        : [talent(names, 1, random)];
      line.push(add(entries, row + 1, column, [above[column]!], false));
    }
    above = line;
  }
  add([talent(names, 1, random)], rows + 1, 1.5, above, false);
}
