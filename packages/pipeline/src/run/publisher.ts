/** Turns finished cells into builds, and rewrites the files whenever a specialization's raids or dungeons are finished. */
import { join } from 'node:path';
import type { BuildData, Coverage, DataSource } from '@toptalent/build-data';
import { createCellChoices } from '../choose/cell-choices.ts';
import type { CellChoices } from '../choose/cell-choices.ts';
import type { ChooseMode, ChosenContent } from '../choose/choose-content.ts';
import { chooseContent } from '../choose/choose-content.ts';
import type { Cell, CellKey } from '../cell.ts';
import { createCleaner } from '../clean/cleaner.ts';
import type { Cleaner } from '../clean/cleaner.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { encountersOf, zonesOf } from '../discover/season.ts';
import type { Season } from '../discover/season.ts';
import { buildDataFrom, usable } from '../emit/build-data-from.ts';
import { keptSpecIds } from '../emit/kept-builds.ts';
import { buildDataFile, talentDataFile, writeBoth } from '../emit/write.ts';
import type { PlannedCell } from '../plan/plan.ts';
import type { Folders } from '../settings/folders.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { countCells, stateOfStored, stateOutsideOfRun } from './coverage.ts';
import type { CellState } from './coverage.ts';
import type { MissingContent, SpecContent } from './missing-from-data.ts';
import { onlyInAddon, readTalentData } from './only-in-addon.ts';
import { stampOf } from './stamp.ts';

export interface PublisherSettings {
  readonly source: DataSource;
  readonly season: Season;
  /** All that there are, whatever the run is about. */
  readonly specIds: readonly number[];
  readonly trees: TalentTrees;
  readonly checkpoint: Checkpoint;
  readonly folders: Folders;
  readonly mode: ChooseMode;
  /** Epoch seconds. */
  readonly generatedAt: number;
  /** The data that is there already. */
  readonly previous: BuildData | undefined;
  readonly plan: readonly PlannedCell[];
  /** What the checkpoint holds and `previous` lacks, or has of other trees, whether or not the run is about it. */
  readonly missing: readonly MissingContent[];
}

export interface Published {
  readonly buildData: string;
  /** Null where the addon's file was left alone. */
  readonly talentData: string | null;
  /** Specializations whose builds are nowhere but in the addon's file, which is left alone for their sake. */
  readonly onlyInAddon: readonly number[];
  /** Specializations with builds that are still of other talent trees than the present ones. */
  readonly ofOtherTrees: readonly number[];
  readonly data: BuildData;
}

export interface Publisher {
  /** Of the run's own cells. */
  readonly coverage: Coverage;
  /** What has been chosen so far. */
  readonly contents: readonly ChosenContent[];
  /** What cells are read with; who looks at one before it is finished uses the same, so that no row is read twice. */
  readonly cleaner: Cleaner;
  /** What is chosen from single cells; likewise. */
  readonly choices: CellChoices;
  /** `cell` is kept until its builds are chosen. */
  finished(planned: PlannedCell, cell: Cell): void;
  failed(cell: PlannedCell): void;
  /** Chooses and writes what was finished since the last call, and one more group that was there before the run. */
  work(): Promise<void>;
  /** Chooses whatever can be chosen, and writes; nothing of it when the files are what would come out of it. */
  publishAll(): Promise<Published>;
  /** What the files on the disk were made of, and what they are. */
  stamp(): Promise<string>;
}

/** One specialization's raids or dungeons. */
interface Group extends SpecContent {
  /** `cellId`s that are neither finished nor failed. */
  readonly open: Set<string>;
}

export function createPublisher(settings: PublisherSettings): Publisher {
  const { checkpoint, season, trees, plan } = settings;
  const zones = zonesOf(season);
  const encounters = encountersOf(season);
  const chosen = new Map<string, ChosenContent>();
  const failedIds = new Set<string>();
  const cleaner = createCleaner(trees);
  const choices = createCellChoices(settings.mode);
  /** Cells that were fetched and not yet chosen from, by `cellId`: what the checkpoint holds of them need not be read. */
  const fetched = new Map<string, Cell>();
  const groups = groupsOf(plan);
  /** Groups to choose: finished in this run, and finished before it. */
  let fresh: Group[] = [];
  const cached: (SpecContent & Partial<MissingContent>)[] = [
    ...[...groups.values()].filter((group) => group.open.size === 0),
    ...settings.missing.filter((content) => !groups.has(groupId(content))),
  ];
  const files = filesIn(settings.folders);
  const { addonLeftAlone } = settings.folders;
  const lostInAddon = onlyInAddon(
    addonLeftAlone ? '' : readTalentData(files.talentData),
    settings.previous,
    settings.source,
  );

  const planned = new Set(plan.map((cell) => cellId(cell.key)));
  const stateInRun = (key: CellKey): CellState => {
    const id = cellId(key);
    const open = groups.get(groupId(key))!.open.has(id);
    return failedIds.has(id) ? 'failed' : open ? undefined : stateOfStored(checkpoint.find(key));
  };
  const coverage = (): Coverage => countCells(plan.map((cell) => stateInRun(cell.key)));

  const kept = usable(settings.previous, settings.source);
  const seasonCells = settings.specIds.flatMap((specId) =>
    encounters.map(({ id, contentType }): CellKey => ({ specId, encounterId: id, contentType })),
  );
  const coverageOfSeason = (): Coverage =>
    countCells(
      seasonCells.map((key) =>
        planned.has(cellId(key)) ? stateInRun(key) : stateOutsideOfRun(key, checkpoint, kept),
      ),
    );

  /** Of all its encounters, or, where the data that are there have the rest, of some. */
  const choose = (group: SpecContent & Partial<MissingContent>): void => {
    const { specId, contentType } = group;
    const ofContent = encounters.filter((encounter) => encounter.contentType === contentType);
    const encounterIds = ofContent.map((encounter) => encounter.id);
    const chosenFrom = group.encounterIds ?? encounterIds;
    const keys = chosenFrom.map((encounterId) => ({ specId, encounterId, contentType }));
    // Without codes that are still to be had its builds would be lost: the ones that were there stay.
    const stored = keys.filter((key) => checkpoint.find(key)?.codesOpen !== true);
    const cells = stored.flatMap((key) => fetched.get(cellId(key)) ?? checkpoint.read(key) ?? []);
    if (cells.length > 0) {
      const request = {
        specId,
        contentType,
        cells,
        encounterIds,
        trees,
        mode: settings.mode,
        cleaner,
        choices,
      };
      chosen.set(groupId(group), chooseContent(request));
    }
    keys.forEach((key) => fetched.delete(cellId(key)));
  };

  const publish = async (): Promise<Published> => {
    const data = buildDataFrom({
      source: settings.source,
      generatedAt: settings.generatedAt,
      talentTreeVersion: trees.version,
      coverage: coverageOfSeason(),
      zones,
      encounters,
      contents: [...chosen.values()],
      previous: settings.previous,
    });
    const published = publishedOf(data);
    const { out, addon } = settings.folders;
    await writeBoth(out, published.talentData === null ? undefined : addon, data);
    return published;
  };

  const publishedOf = (data: BuildData): Published => {
    const lost = lostInAddon(data);
    const leftAlone = addonLeftAlone || lost.length > 0;
    return {
      data,
      buildData: files.buildData,
      talentData: leftAlone ? null : files.talentData,
      onlyInAddon: lost,
      ofOtherTrees: data.talentTreeVersion === trees.version ? [] : keptSpecIds(kept, data.specs),
    };
  };

  const stampNow = (): Promise<string> =>
    stampOf(addonLeftAlone ? [files.buildData] : Object.values(files), {
      mode: settings.mode,
      zones,
      encounters,
      generatedAt: settings.generatedAt,
      cells: plan.map((cell) => cellId(cell.key)).toSorted(),
    });

  const close = (cell: PlannedCell): void => {
    const group = groups.get(groupId(cell.key))!;
    group.open.delete(cellId(cell.key));
    if (group.open.size === 0) {
      fresh.push(group);
    }
  };

  return {
    get coverage() {
      return coverage();
    },
    get contents() {
      return [...chosen.values()];
    },
    cleaner,
    choices,
    finished(planned, cell) {
      fetched.set(cellId(planned.key), cell);
      close(planned);
    },
    failed(cell) {
      failedIds.add(cellId(cell.key));
      close(cell);
    },
    async work() {
      if (fresh.length === 0) {
        cached.splice(0, 1).forEach(choose);
        return;
      }
      const due = fresh;
      fresh = [];
      due.forEach(choose);
      await publish();
    },
    stamp: stampNow,
    async publishAll() {
      const { previous } = settings;
      if (
        previous?.talentTreeVersion === trees.version &&
        plan.every((cell) => !cell.due) &&
        checkpoint.stamp === (await stampNow())
      ) {
        return publishedOf(previous);
      }
      for (const group of [...cached.splice(0), ...fresh.splice(0)]) {
        choose(group);
      }
      // Of a group that is not finished the older cells, or some of the new ones, are better than nothing.
      settings.missing.filter((content) => !chosen.has(groupId(content))).forEach(choose);
      return publish();
    },
  };
}

function groupsOf(plan: readonly PlannedCell[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { key, due } of plan) {
    const { specId, contentType } = key;
    const group = groups.get(groupId(key)) ?? { specId, contentType, open: new Set<string>() };
    groups.set(groupId(key), group);
    if (due) {
      group.open.add(cellId(key));
    }
  }
  return groups;
}

function filesIn(folders: Folders): { readonly buildData: string; readonly talentData: string } {
  return { buildData: join(folders.out, buildDataFile), talentData: join(folders.addon, talentDataFile) };
}

function groupId(key: SpecContent): string {
  return `${key.specId}/${key.contentType}`;
}
