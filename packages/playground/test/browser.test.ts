/** The page in a real browser: texts stand where the simulated client places them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, withPage } from '../src/browser.ts';
import { moments } from '../src/moments.ts';
import { pageOf } from '../src/page.ts';
import { takePicture } from '../src/take-picture.ts';

const chromium = findChromium(process.env);

/** Runs in the page: finds lines of text that stick out of their picture, and counts all lines. */
function lookForOverflow(): { readonly lines: number; readonly outside: readonly string[] } {
  const outside: string[] = [];
  const lines = [...document.querySelectorAll('.screen text')];
  for (const line of lines) {
    const box = line.getBoundingClientRect();
    const picture = line.closest('.screen')!.getBoundingClientRect();
    const isIn =
      box.left >= picture.left &&
      box.right <= picture.right &&
      box.top >= picture.top &&
      box.bottom <= picture.bottom;
    if (!isIn || box.width === 0) {
      outside.push(line.textContent);
    }
  }
  for (const figure of document.querySelectorAll('.figure')) {
    if (figure.scrollWidth > figure.clientWidth) {
      outside.push(`figure ${figure.id}`);
    }
  }
  return { lines: lines.length, outside };
}

describe.skipIf(chromium === undefined)('the page in Chromium', () => {
  it('shows every line of text inside its picture, without an error', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'toptalent-pictures-'));
    try {
      const file = path.join(folder, 'index.html');
      const wanted = moments.filter((moment) =>
        ['login', 'which-boss', 'boss-picker', 'settings'].includes(moment.name),
      );
      writeFileSync(file, pageOf(wanted.map((moment) => takePicture(moment, 'enUS'))));
      const complaints: string[] = [];
      const found = await withPage(chromium!, file, async (page) => {
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.reload();
        return page.evaluate(lookForOverflow);
      });
      expect(found.lines).toBeGreaterThan(60);
      expect(found.outside).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe.skipIf(chromium !== undefined)('without a Chromium', () => {
  it.skip('no Chromium is installed here: the page was not opened in one', () => undefined);
});
