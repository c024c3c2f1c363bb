/** Chooses the builds of every finished specialization and content type once, and writes the files whole. */
import { join } from 'node:path';
import type { BuildData, Coverage, DataSource } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import type { Cell, CellKey } from '../cell.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { unfinishedCells } from '../checkpoint/unfinished-cells.ts';
import type { ChosenContent } from '../choose/choose-content.ts';
import type { ChooseMode } from '../choose/scores.ts';
import { encountersOf, zonesOf } from '../discover/season.ts';
import type { Season } from '../discover/season.ts';
import { buildDataFrom, usable } from '../emit/build-data-from.ts';
import { knownTrees } from '../emit/known-trees.ts';
import { refuseLosses } from '../emit/publish-gate.ts';
import { buildDataFile, talentDataFile, writeData } from '../emit/write.ts';
import type { PlannedCell } from '../plan/plan.ts';
import type { Folders } from '../settings/folders.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { createCellStates } from './cell-states.ts';
import { createChoices } from './choices.ts';
import { countCells, stateInRun, stateOfStored, stateOutsideOfRun } from './coverage.ts';
import type { AnsweredInVain } from './outcome.ts';
import type { Unfinished } from './unfinished.ts';
import type { MissingContent } from './missing-from-data.ts';
import { specContentId } from './spec-content.ts';

export interface PublisherSettings {
  readonly source: DataSource;
  readonly season: Season;
  /** All specializations, whatever the run is about. */
  readonly specIds: readonly number[];
  readonly trees: TalentTrees;
  readonly checkpoint: Checkpoint;
  readonly folders: Folders;
  readonly mode: ChooseMode;
  /** Epoch seconds. */
  readonly generatedAt: number;
  /** The last good data. */
  readonly previous: BuildData | undefined;
  /** Every tree that is known: of this run, and those that were beside `previous`. */
  readonly versions: TreesByVersion;
  readonly plan: readonly PlannedCell[];
  /** What the checkpoint holds and `previous` lacks, or has of other talent trees. */
  readonly missing: readonly MissingContent[];
  /** Publish even if more than a tenth of all builds are lost. */
  readonly acceptLosses: boolean;
}

/** What is on the disk after a write. */
export interface Published {
  readonly data: BuildData;
  readonly files: {
    readonly buildData: string;
    /** Null if the addon is left alone. */
    readonly talentData: string | null;
  };
}

export interface Publisher {
  /** Coverage of the cells that the run is about. */
  coverage(): Coverage;
  /** Cells of the plan that are stored, but were left without codes of reports or gave no build where the last good one stays. */
  answeredInVain(): AnsweredInVain;
  /** Cells of the plan that are neither finished nor failed. */
  open(): readonly PlannedCell[];
  /** Cells of the plan that gave no build where the last good one stays. */
  unusable(): readonly Unfinished[];
  /** The files as they were written last; undefined if this run has written none. */
  written(): Published['files'] | undefined;
  /** What has been chosen so far. */
  contents(): readonly ChosenContent[];
  /** Chooses whatever needs no request, group by group; ends early if `signal` is aborted. */
  chooseStored(signal: AbortSignal): Promise<void>;
  /**
   * Takes note that a cell of the plan is finished, has failed, waits for the end of the run, or is left for another run.
   * With the last one of its specialization and content type their builds are chosen, and both files are written; again if
   * a cell follows that waited.
   *
   * @throws {PublishRefusedError} if too many builds would be lost.
   */
  close(key: CellKey, end: Cell | 'failed' | 'postponed' | 'left'): Promise<void>;
  /**
   * Chooses what is left to choose, and writes both files: the last step on every way out.
   *
   * @throws {PublishRefusedError} if too many builds would be lost.
   */
  publish(): Promise<Published>;
}

export function createPublisher(settings: PublisherSettings): Publisher {
  const { checkpoint, trees, plan, mode, source, previous, folders } = settings;
  const zones = zonesOf(settings.season);
  const encounters = encountersOf(settings.season);
  const states = createCellStates(plan);
  const choices = createChoices({ checkpoint, encounters, trees, mode });
  const kept = usable(previous, source);
  const known = knownTrees(settings.versions);
  /** The data with what has been chosen so far. */
  let current = kept;
  let written: Published['files'] | undefined;

  /** Why cells gave no build where the last good one stays, by `cellId`. */
  const unfinished = (): ReadonlyMap<string, string> =>
    new Map(
      unfinishedCells(checkpoint.all(), current, zones).map((cell) => [cellId(cell.key), cell.withoutBuild]),
    );

  const coverageOf = (keys: readonly CellKey[]): Coverage => {
    const withoutBuild = unfinished();
    return countCells(
      keys.map((key) => {
        const lacksBuild = withoutBuild.has(cellId(key));
        return states.isPlanned(key) || lacksBuild
          ? stateInRun(states.of(key), lacksBuild ? undefined : stateOfStored(checkpoint.find(key)))
          : stateOutsideOfRun(key, checkpoint, kept);
      }),
    );
  };

  const write = async (): Promise<Published> => {
    const request = { source, generatedAt: settings.generatedAt, zones, encounters, previous };
    current = buildDataFrom({ ...request, contents: choices.all(), coverage: countCells([]) });
    if (!settings.acceptLosses) {
      refuseLosses({ before: kept, after: current, season: encounters });
    }
    const ofSeason = settings.specIds.flatMap((specId) =>
      encounters.map(({ id, contentType }): CellKey => ({ specId, encounterId: id, contentType })),
    );
    const data = { ...current, coverage: coverageOf(ofSeason) };
    const addon = folders.addonLeftAlone ? undefined : folders.addon;
    await writeData({ out: folders.out, addon }, data, known);
    written = {
      buildData: join(folders.out, buildDataFile),
      talentData: addon === undefined ? null : join(addon, talentDataFile),
    };
    return { data, files: written };
  };

  return {
    coverage: () => coverageOf(plan.map(({ key }) => key)),
    answeredInVain() {
      const withoutBuild = unfinished();
      const answered = plan.flatMap(({ key }) => {
        const state = states.of(key);
        const stored = checkpoint.find(key);
        const isInVain =
          (state === 'left' && stored?.codesOpen === true) ||
          (state === 'stored' && withoutBuild.has(cellId(key)));
        return stored !== undefined && isInVain ? [stored] : [];
      });
      const withRankings = answered.filter(({ rows }) => rows > 0).length;
      return { withRankings, empty: answered.length - withRankings };
    },
    open: states.unfetched,
    unusable() {
      const withoutBuild = unfinished();
      return plan.flatMap((planned): readonly Unfinished[] => {
        const reason = withoutBuild.get(cellId(planned.key));
        return reason === undefined || states.of(planned.key) !== 'stored'
          ? []
          : [{ planned, why: 'unusable', reason }];
      });
    },
    written: () => written,
    contents: choices.all,
    async chooseStored(signal) {
      const contents = new Map(plan.map(({ key }) => [specContentId(key), key]));
      for (const content of contents.values()) {
        if (!states.isOpen(content)) {
          choices.choose(content);
          // Lets signals through: all of them together take seconds.
          await new Promise(setImmediate);
          signal.throwIfAborted();
        }
      }
    },
    async close(key, end) {
      if (typeof end === 'string') {
        states.set(key, end);
      } else {
        states.set(key, 'stored');
        choices.hold(end);
      }
      if (!states.isOpen(key)) {
        choices.choose(key);
        await write();
      }
    },
    publish() {
      // What the checkpoint holds and the data lacks, of contents that are not chosen whole.
      for (const content of settings.missing.filter((missing) => !choices.has(missing))) {
        choices.choose(content, content.encounterIds);
      }
      return write();
    },
  };
}
