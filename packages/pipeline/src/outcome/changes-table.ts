/** Describes what changed: a table, or one line for each specialization where the terminal is narrow. */
import type { BuildData } from '@toptalent/build-data';
import Table from 'cli-table3';
import { bySpecialization } from './by-specialization.ts';
import { labelOf } from '../builds/specialization-label.ts';
import type { SpecializationChanges } from './by-specialization.ts';
import { changesCells, changesHead } from './changes-columns.ts';
import type { Changes } from './changes.ts';
import { confidenceText, pointsText } from './change-text.ts';
import { counted, dateOf } from '../words/text.ts';
import { placeName } from '../builds/place-name.ts';

/** Columns that the table needs: the longest name of a specialization, and six numbers. */
const tableWidth = 74;
/** Gaps that are listed by name; the others are counted. */
const namedGaps = 5;

/** @param width columns of the terminal */
export function describeChanges(changes: Changes, data: BuildData, width: number): readonly string[] {
  const rows = bySpecialization(changes);
  const changed = rows.filter((row) => row.added + row.changed + row.stronger + row.weaker + row.lost > 0);
  return [
    ...changes.lostSpecializations.map(
      (specId) => `LOST: ${labelOf(specId)} had builds before, and has none now.`,
    ),
    ...headline(changes, changed.length),
    ...(changes.since === null || changed.length === 0
      ? []
      : width < tableWidth
        ? changed.map(plainLine)
        : table(changed).split('\n')),
    ...describeGaps(changes, data),
  ];
}

function headline({ since, builds, changes }: Changes, specializations: number): readonly string[] {
  if (since === null) {
    return [`There was no data to compare with: ${counted(builds, 'build')}, all new.`];
  }
  const date = dateOf(since);
  return [
    changes.length === 0
      ? `No build changed since the data of ${date}.`
      : `Changed since the data of ${date}: ${counted(changes.length, 'build')} of ${counted(specializations, 'specialization')}.`,
  ];
}

function table(rows: readonly SpecializationChanges[]): string {
  const drawn = new Table({
    head: [...changesHead],
    colAligns: changesHead.map((_, index) => (index === 0 ? 'left' : 'right')),
    chars: borderless,
    style: { head: [], border: [], 'padding-left': 2, 'padding-right': 0 },
  });
  drawn.push(...rows.map((row) => [...changesCells(row)]));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const borderless = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((name) => [name, '']),
);

function plainLine(row: SpecializationChanges): string {
  const points = pointsText(row);
  const confidence = confidenceText(row);
  const parts = [
    row.added > 0 ? `${row.added} new` : '',
    row.changed > 0
      ? `${row.changed} changed${points === '' ? '' : ` (${points} ${points === '1' ? 'point' : 'points'})`}`
      : '',
    confidence === '' ? '' : `confidence ${confidence}`,
    row.lost > 0 ? `${row.lost} lost` : '',
  ];
  return `${row.label}: ${parts.filter((part) => part !== '').join(', ')}`;
}

function describeGaps({ gaps }: Changes, data: BuildData): readonly string[] {
  if (gaps.length === 0) {
    return [];
  }
  const named = gaps.slice(0, namedGaps).map((gap) => `${labelOf(gap.specId)} (${placeName(gap, data)})`);
  const more = gaps.length > namedGaps ? `, and ${gaps.length - namedGaps} more` : '';
  return [`${counted(gaps.length, 'gap')}, too few players or no valid code: ${named.join(', ')}${more}.`];
}
