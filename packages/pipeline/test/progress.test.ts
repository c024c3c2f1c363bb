import { describe, expect, it } from 'vitest';
import type { Terminal } from '../src/console/terminal.ts';
import { barLine } from '../src/progress/bar-line.ts';
import { barProgress } from '../src/progress/bar.ts';
import { lineProgress } from '../src/progress/lines.ts';
import { durationText } from '../src/words/text.ts';
import type { Standing } from '../src/progress/progress.ts';

const standing: Standing = {
  finished: 255,
  failed: 2,
  total: 680,
  specialization: 'Demon Hunter/Vengeance',
  requests: 49,
  pointsLeft: 3311.4,
};
const lineAt = (columns: number): string => barLine(standing, 372, columns);

describe('the live line', () => {
  it('says everything where there is room', () => {
    expect(lineAt(140)).toBe(
      '██████░░░░░░░░░░  37% 255/680 cells, 2 failed, 7 min left, 3,311 points left, Demon Hunter/Vengeance, 49 requests',
    );
  });

  it('drops the least useful facts first', () => {
    expect(lineAt(80)).not.toContain('requests');
    expect(lineAt(60)).toBe('██████░░░░░░░░░░  37% 255/680 cells, 2 failed, 7 min left');
    expect(lineAt(50)).toBe('██████░░░░░░░░░░  37% 255/680 cells, 2 failed');
    expect(lineAt(20)).toBe(' 37% 255/680 cells');
  });

  it('keeps the bar and its percentage at one width from the beginning to 100 %', () => {
    const at = (finished: number): string => barLine({ ...standing, finished, failed: 0 }, 9, 60);
    const beginnings = [0, 5, 68, 340, 680].map((finished) => at(finished).slice(0, 22));
    expect(beginnings).toEqual([
      '░░░░░░░░░░░░░░░░   0% ',
      '░░░░░░░░░░░░░░░░   0% ',
      '██░░░░░░░░░░░░░░  10% ',
      '████████░░░░░░░░  50% ',
      '████████████████ 100% ',
    ]);
  });

  it('is never wider than the terminal', () => {
    for (let columns = 0; columns <= 200; columns++) {
      expect(lineAt(columns).length).toBeLessThanOrEqual(columns);
    }
  });

  it('says nothing of time before there is a speed, and then the time at the average speed', () => {
    const shown: string[] = [];
    const terminal: Terminal = {
      columns: 100,
      showPassing: (text) => shown.push(text),
      showLine: () => undefined,
      clearLine: () => shown.push(''),
    };
    let now = 0;
    const progress = barProgress(
      terminal,
      () => undefined,
      () => now,
    );
    progress.show({ ...standing, finished: 100, failed: 0 });
    now = 30_000;
    progress.show({ ...standing, finished: 200, failed: 0 });
    progress.stop();
    expect(shown[0]).not.toContain('min left');
    // 480 cells at 100 in 30 s are 144 s.
    expect(shown[1]).toContain('3 min left');
    expect(shown.at(-1)).toBe('');
  });

  it('comes back below a line that is said', () => {
    const written: string[] = [];
    const terminal: Terminal = {
      columns: 30,
      showPassing: (text) => written.push(text),
      showLine: () => undefined,
      clearLine: () => undefined,
    };
    const progress = barProgress(terminal, (line) => written.push(line));
    progress.show(standing);
    progress.say('a page failed');
    expect(written).toEqual([lineAt(30).replace(', 7 min left', ''), 'a page failed', written[0]]);
  });

  it.each([
    [3, '3 s'],
    [600, '10 min'],
    [7500, '2 h 5 min'],
  ])('writes %i seconds as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});

describe('progress without a terminal', () => {
  it('is one line a specialization, also when a late cell of one comes in between', () => {
    const lines: string[] = [];
    const progress = lineProgress((line) => lines.push(line));
    for (const specialization of ['A', 'A', 'B', 'A', 'B', 'B', 'C']) {
      progress.show({ ...standing, specialization });
    }
    progress.stop();
    expect(lines.map((line) => /, ([ABC]),/.exec(line)?.[1])).toEqual(['A', 'B', 'C']);
  });
});
