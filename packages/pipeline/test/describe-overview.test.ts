import { encounterMatrix } from '@toptalent/build-data/encounter-matrix';
import { expect, it } from 'vitest';
import { brokenLines } from '../src/console/broken-lines.ts';
import { describeOverview } from '../src/show/describe-overview.ts';
import { treesOf } from '../src/trees/talent-trees.ts';
import { dataWith, moved, plain } from './small-changes.ts';
import { smallTrees } from './small-codes.ts';

const versions = { [smallTrees.version]: treesOf(smallTrees) };
const named = { talentTreeVersion: smallTrees.version };
const data = dataWith({ ...plain, ...named }, { ...moved, ...named });
const matrix = encounterMatrix(data, versions, 256, 'raid');
const overviewAt = (columns: number) =>
  brokenLines(
    describeOverview({ specId: 256, contentType: 'raid', matrix, versions, columns }).join('\n'),
    columns,
  ).split('\n');

it('an encounter that does not fit goes on below its name, never below its number', () => {
  const lines = overviewAt(50);
  const first = lines.findIndex((line) => line.startsWith("   1  Nek'zali: 4 points; "));
  expect(first).toBeGreaterThan(0);
  expect(lines[first + 1]).toMatch(/^ {6}\S/);
  expect(lines.filter((line) => line.length > 50 && !line.includes(plain.talentCode))).toEqual([]);
});

it('an encounter that fits is one line', () => {
  expect(overviewAt(200).filter((line) => /^ {3}1 {2}Nek'zali: .* players, ok$/.test(line))).toHaveLength(1);
});
