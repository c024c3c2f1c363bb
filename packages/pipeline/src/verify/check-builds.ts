/** Compares shipped builds with reports, one build after the other, until enough are compared. */
import type { BuildData } from '@toptalent/build-data';
import type { NamedTree } from '@toptalent/build-data/talent-trees';
import { specializationById } from '@toptalent/game';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { CellKey } from '../cell.ts';
import type { StoredCells } from '../checkpoint/stored-cells.ts';
import { cleanCell } from '../clean/clean-cell.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { placeName } from '../builds/place-name.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { reportCodesOf } from './report-codes-of.ts';
import { spread, subjectOf } from './subjects.ts';
import type { NoSubject, Subject } from './subjects.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export interface CheckRequest {
  readonly client: WarcraftLogsClient;
  readonly trees: TalentTrees;
  readonly data: BuildData;
  /** The cells that the builds were chosen from. */
  readonly cells: StoredCells;
  /** Cells whose builds may be compared. */
  readonly keys: readonly CellKey[];
  /** Builds to compare. */
  readonly count: number;
}

/** Names here are public: `verify --json` prints them. */
export type Checked = Verdict & {
  readonly specialization: string;
  readonly encounter: string;
  /** Code of the report. */
  readonly report: string;
  readonly fightId: number;
};

export type CheckEvent =
  /** The report of a build is asked next; the builds are numbered from 1. */
  | { readonly kind: 'asking'; readonly key: CellKey; readonly number: number }
  | { readonly kind: 'checked'; readonly checked: Checked; readonly tree: NamedTree }
  | { readonly kind: 'passedOver'; readonly why: NoSubject }
  /** A report could not be asked: the last event. */
  | { readonly kind: 'stopped'; readonly error: unknown };

export async function* checkBuilds(request: CheckRequest): AsyncGenerator<CheckEvent> {
  const { client, trees, data, cells, keys, count } = request;
  let number = 0;
  for (const key of spread(keys, count)) {
    const cell = number < count ? cells.read(key) : undefined;
    const tree = trees.bySpecId.get(key.specId)?.tree;
    const specialization = specializationById(key.specId);
    if (cell === undefined || tree === undefined || specialization === undefined) {
      continue;
    }
    const subject = subjectOf(cell, cleanCell(cell, trees), data, tree);
    if (typeof subject === 'string') {
      yield { kind: 'passedOver', why: subject };
      continue;
    }
    number += 1;
    yield { kind: 'asking', key, number };
    let codes: readonly string[];
    try {
      codes = await reportCodesOf(client, subject.fight, specialization);
    } catch (error) {
      yield { kind: 'stopped', error };
      return;
    }
    const checked = checkedOf(subject, judge(subject.talentCode, codes, tree), data);
    yield { kind: 'checked', checked, tree };
  }
}

function checkedOf({ key, fight }: Subject, verdict: Verdict, data: BuildData): Checked {
  return {
    ...verdict,
    specialization: labelOf(key.specId),
    encounter: placeName(key, data),
    report: fight.reportCode,
    fightId: fight.fightId,
  };
}
