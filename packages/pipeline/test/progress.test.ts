import { describe, expect, it } from 'vitest';
import { barLine, durationText } from '../src/progress/bar-line.ts';
import { lineProgress } from '../src/progress/lines.ts';
import type { Standing } from '../src/progress/progress.ts';
import { plainText } from '../src/console/plain-text.ts';

const standing: Standing = {
  finished: 255,
  failed: 2,
  total: 680,
  specialization: 'Demon Hunter/Vengeance',
  requests: 49,
  pointsLeft: 3311.4,
};
const lineAt = (columns: number): string =>
  barLine({ standing, share: 0.375, secondsLeft: 372, columns }, (bar) => bar);

describe('the progress bar', () => {
  it('says everything where there is room', () => {
    for (const text of [
      '█████████░',
      '37%',
      '255/680 cells',
      '2 failed',
      '3,311 points left',
      '49 requests',
      '7 min left',
      'Demon Hunter/Vengeance',
    ]) {
      expect(lineAt(140)).toContain(text);
    }
  });

  it('gives up the least useful first', () => {
    expect(lineAt(90)).not.toContain('Demon Hunter');
    expect(lineAt(90)).toContain('requests');
    expect(lineAt(60)).toContain('7 min left');
    expect(lineAt(40)).toContain('255/680');
  });

  it('never wraps, however narrow the terminal', () => {
    for (let columns = 0; columns <= 200; columns++) {
      expect(lineAt(columns).length).toBeLessThanOrEqual(Math.max(0, columns - 1));
    }
  });

  it.each([
    [3, '3 s'],
    [600, '10 min'],
    [7500, '2 h 5 min'],
  ])('puts %i seconds as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});

describe('progress without a terminal', () => {
  it('is one line a specialization, also when a late cell of one comes in between', () => {
    const lines: string[] = [];
    const progress = lineProgress({ data: () => true, say: (line) => lines.push(line), terminal: undefined });
    for (const specialization of ['A', 'A', 'B', 'A', 'B', 'B', 'C']) {
      progress.show({ ...standing, specialization });
    }
    progress.stop();
    expect(lines.map((line) => /, ([ABC]),/.exec(line)?.[1])).toEqual(['A', 'B', 'C']);
  });
});

describe('text for a terminal', () => {
  it('loses what would move the cursor or ring the bell, and keeps colours', () => {
    expect(plainText('a\u001b]0;title\u0007b\u001b[2Jc\rd\u009be\n\u001b[31mred\u001b[39m')).toBe(
      'a]0;titleb[2Jcde\n\u001b[31mred\u001b[39m',
    );
  });
});
