import { describe, expect, it } from 'vitest';
import { describeChanges } from '../src/outcome/changes-table.ts';
import { changesOf, dataWith, moved, plain } from './small-changes.ts';
import { smallData } from './small-data.ts';

describe('the table after a run', () => {
  const before = smallData();
  const after = dataWith(plain, moved);
  const changes = changesOf(before, after);

  it('has a line for each specialization that changed', () => {
    const lines = describeChanges(changes, after, 80);
    expect(lines.some((line) => /Priest\/Discipline +2/.test(line))).toBe(true);
    expect(lines.join('\n')).toContain('LOST: Mage/Arcane had builds before');
  });

  it.each([80, 60, 40])('keeps its rows within %i columns', (width) => {
    const rows = describeChanges(changes, after, width).filter((line) => line.includes('Priest/Discipline'));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.length).toBeLessThanOrEqual(width);
  });
});
