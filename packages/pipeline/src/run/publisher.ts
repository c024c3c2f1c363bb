/** Chooses the builds of every finished specialization and content type once, and writes the files whole. */
import { join } from 'node:path';
import type { BuildData, Coverage, DataSource } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import type { Cell, CellKey } from '../cell.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { unfinishedCells } from '../checkpoint/unfinished-cells.ts';
import { chooseContent } from '../choose/choose-content.ts';
import type { ChosenContent } from '../choose/choose-content.ts';
import type { ChooseMode } from '../choose/scores.ts';
import { encountersOf, zonesOf } from '../discover/season.ts';
import type { Season } from '../discover/season.ts';
import { buildDataFrom, usable } from '../emit/build-data-from.ts';
import { knownTrees } from '../emit/known-trees.ts';
import { refuseLosses } from '../emit/publish-gate.ts';
import { buildDataFile, talentDataFile, writeData } from '../emit/write.ts';
import { lacksCodes } from '../plan/plan.ts';
import type { PlannedCell } from '../plan/plan.ts';
import type { Folders } from '../settings/folders.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { countCells, stateOfStored, stateOutsideOfRun } from './coverage.ts';
import type { CellState } from './coverage.ts';
import type { Unfinished } from './unfinished.ts';
import type { MissingContent, SpecContent } from './missing-from-data.ts';

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
  const chosen = new Map<string, ChosenContent>();
  const failed = new Set<string>();
  /** Open cells that the choice does not wait for. */
  const postponed = new Set<string>();
  /** Neither fetched nor failed: they wait for another run. */
  const left = new Set<string>();
  /** Cells fetched by this run, until they are chosen from. */
  const fetched = new Map<string, Cell>();
  /** Cells of the plan that are neither finished nor failed. */
  const open = new Set(plan.filter((cell) => cell.due || lacksCodes(cell)).map(({ key }) => cellId(key)));

  /** @param from The encounters whose cells are used. */
  const choose = ({ specId, contentType }: SpecContent, from?: readonly number[]): void => {
    const ofContent = encounters.filter((encounter) => encounter.contentType === contentType);
    const encounterIds = ofContent.map((encounter) => encounter.id);
    const cells = (from ?? encounterIds)
      .map((encounterId): CellKey => ({ specId, encounterId, contentType }))
      // A cell whose codes are still to be asked for would lose its builds: the ones that were there stay.
      .filter((key) => checkpoint.find(key)?.codesOpen !== true)
      .flatMap((key) => fetched.get(cellId(key)) ?? checkpoint.read(key) ?? []);
    if (cells.length > 0) {
      const { lastBuilds } = checkpoint;
      const content = chooseContent({ specId, contentType, cells, encounterIds, trees, mode, lastBuilds });
      chosen.set(groupId(content), content);
    }
    cells.forEach(({ key }) => fetched.delete(cellId(key)));
  };

  const isOpen = (group: SpecContent): boolean =>
    plan
      .filter(({ key }) => groupId(key) === groupId(group))
      .map(({ key }) => cellId(key))
      .some((id) => open.has(id) && !postponed.has(id));

  /** What the checkpoint holds and the data lacks, of groups that are not chosen whole. */
  const chooseMissing = (): void => {
    for (const content of settings.missing) {
      if (!chosen.has(groupId(content))) {
        choose(content, content.encounterIds);
      }
    }
  };

  const kept = usable(previous, source);
  const known = knownTrees(settings.versions);
  /** The data with what has been chosen so far. */
  let current = kept;
  let written: Published['files'] | undefined;

  const unfinishedNow = (): ReadonlyMap<string, string> =>
    new Map(
      unfinishedCells(checkpoint.all(), current, zones).map((cell) => [cellId(cell.key), cell.withoutBuild]),
    );

  const stateInRun = (key: CellKey, unfinished: ReadonlyMap<string, string>): CellState => {
    const id = cellId(key);
    const isOpen = open.has(id) || left.has(id) || unfinished.has(id);
    return failed.has(id) ? 'failed' : isOpen ? undefined : stateOfStored(checkpoint.find(key));
  };

  const planned = new Set(plan.map(({ key }) => cellId(key)));
  const coverageOfSeason = (): Coverage => {
    const unfinished = unfinishedNow();
    const keys = settings.specIds.flatMap((specId) =>
      encounters.map(({ id, contentType }): CellKey => ({ specId, encounterId: id, contentType })),
    );
    const stateOf = (key: CellKey): CellState =>
      planned.has(cellId(key)) || unfinished.has(cellId(key))
        ? stateInRun(key, unfinished)
        : stateOutsideOfRun(key, checkpoint, kept);
    return countCells(keys.map(stateOf));
  };

  const write = async (): Promise<Published> => {
    const request = { source, generatedAt: settings.generatedAt, zones, encounters, previous };
    const contents = [...chosen.values()];
    current = buildDataFrom({ ...request, contents, coverage: countCells([]) });
    if (!settings.acceptLosses) {
      refuseLosses({ before: kept, after: current, season: encounters });
    }
    const data = { ...current, coverage: coverageOfSeason() };
    const addon = folders.addonLeftAlone ? undefined : folders.addon;
    await writeData({ out: folders.out, addon }, data, known);
    written = {
      buildData: join(folders.out, buildDataFile),
      talentData: addon === undefined ? null : join(addon, talentDataFile),
    };
    return { data, files: written };
  };

  return {
    coverage() {
      const unfinished = unfinishedNow();
      return countCells(plan.map(({ key }) => stateInRun(key, unfinished)));
    },
    open: () => plan.filter(({ key }) => open.has(cellId(key))),
    unusable() {
      const unfinished = unfinishedNow();
      return plan.flatMap((cell): readonly Unfinished[] => {
        const id = cellId(cell.key);
        const reason = unfinished.get(id);
        const isOpen = open.has(id) || failed.has(id) || left.has(id);
        return reason === undefined || isOpen ? [] : [{ planned: cell, why: 'unusable', reason }];
      });
    },
    written: () => written,
    contents: () => [...chosen.values()],
    async chooseStored(signal) {
      const groups = new Map(plan.map(({ key }) => [groupId(key), key]));
      for (const group of groups.values()) {
        if (!isOpen(group)) {
          choose(group);
          // Lets signals through: all groups together take seconds.
          await new Promise(setImmediate);
          signal.throwIfAborted();
        }
      }
    },
    async close(key, end) {
      const id = cellId(key);
      if (end === 'postponed') {
        postponed.add(id);
      } else {
        open.delete(id);
        if (end === 'failed') {
          failed.add(id);
        } else if (end === 'left') {
          left.add(id);
        } else {
          fetched.set(id, end);
        }
      }
      if (!isOpen(key)) {
        choose(key);
        await write();
      }
    },
    publish() {
      chooseMissing();
      return write();
    },
  };
}

function groupId({ specId, contentType }: SpecContent): string {
  return `${specId}/${contentType}`;
}
