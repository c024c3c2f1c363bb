/** Chooses the builds of one specialization and content type at a time, and keeps what was chosen. */
import type { Encounter } from '@toptalent/build-data';
import type { Cell, CellKey } from '../cell.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { chooseContent } from '../choose/choose-content.ts';
import type { ChosenContent } from '../choose/choose-content.ts';
import type { ChooseMode } from '../choose/scores.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { specContentId } from './spec-content.ts';
import type { SpecContent } from './spec-content.ts';

export interface ChoicesSettings {
  readonly checkpoint: Pick<Checkpoint, 'find' | 'read' | 'lastBuilds'>;
  /** Of the season. */
  readonly encounters: readonly Encounter[];
  readonly trees: TalentTrees;
  readonly mode: ChooseMode;
}

export interface Choices {
  /** Keeps a cell that was just fetched until it is chosen from: reading it from the checkpoint again takes time. */
  hold(cell: Cell): void;
  /**
   * Chooses anew.
   *
   * @param from The encounters whose cells are used; all unless given.
   */
  choose(content: SpecContent, from?: readonly number[]): void;
  has(content: SpecContent): boolean;
  all(): readonly ChosenContent[];
}

export function createChoices({ checkpoint, encounters, trees, mode }: ChoicesSettings): Choices {
  const chosen = new Map<string, ChosenContent>();
  const held = new Map<string, Cell>();
  return {
    hold: (cell) => void held.set(cellId(cell.key), cell),
    choose({ specId, contentType }, from) {
      const ofContent = encounters.filter((encounter) => encounter.contentType === contentType);
      const encounterIds = ofContent.map((encounter) => encounter.id);
      const cells = (from ?? encounterIds)
        .map((encounterId): CellKey => ({ specId, encounterId, contentType }))
        // A cell whose codes are still to be asked for would lose its builds: the ones that were there stay.
        .filter((key) => checkpoint.find(key)?.codesOpen !== true)
        .flatMap((key) => held.get(cellId(key)) ?? checkpoint.read(key) ?? []);
      if (cells.length > 0) {
        const { lastBuilds } = checkpoint;
        const content = chooseContent({ specId, contentType, cells, encounterIds, trees, mode, lastBuilds });
        chosen.set(specContentId(content), content);
      }
      cells.forEach(({ key }) => held.delete(cellId(key)));
    },
    has: (content) => chosen.has(specContentId(content)),
    all: () => [...chosen.values()],
  };
}
