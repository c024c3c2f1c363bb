/**
 * Measures the playground in the machine's own Chromium: sizes, the first view, and how long an event takes until it is drawn.
 *
 * The exit code is 0 whatever comes out: figures are for people.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../src/browser.ts';
import { writeGameFiles } from '../src/site/game-files.ts';
import { siteConfig } from '../src/site/site-config.ts';

const goals = { gzippedKilobytes: 2000, firstViewMilliseconds: 2000, eventMilliseconds: 50 } as const;
const visits = 5;
const events = 100;

const executablePath = findChromium(process.env);
if (executablePath === undefined) {
  say('No Chromium is installed here: nothing was measured.');
} else {
  await measure(executablePath);
}

async function measure(executable: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'toptalent-bench-'));
  await writeGameFiles(undefined);
  const config = siteConfig(path.join(folder, 'site'), ['playground.html']);
  await build({ ...config, logLevel: 'error' });
  const { total, data } = sizes(path.join(folder, 'site'));
  say(`${total - data} KB gzipped without data (goal ${goals.gzippedKilobytes}), ${total} KB with it`);
  const server = await preview({ ...config, preview: { port: 0 } });
  const browser = await chromium.launch({ executablePath: executable, chromiumSandbox: false, timeout: 0 });
  try {
    const address = `${server.resolvedUrls!.local[0]!}playground.html`;
    const firstViews: number[] = [];
    let eventTimes: readonly number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      const page = await browser.newPage({ viewport: { width: 1500, height: 1100 } });
      page.setDefaultTimeout(0);
      await page.goto(address);
      await page.locator('.screen .goldButton').first().waitFor();
      firstViews.push(await page.evaluate(() => performance.now()));
      eventTimes = visit === 0 ? await timeEvents(page) : eventTimes;
      await page.close();
    }
    say(
      `${median(firstViews)} ms until the popup shows (goal ${goals.firstViewMilliseconds}), median of ${visits} visits`,
    );
    say(
      `${median(eventTimes)} ms from an event to its drawing (goal ${goals.eventMilliseconds}), median of ${events}`,
    );
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Moves the pointer onto a button and off it again, and waits each time until the tooltip has come or gone. */
function timeEvents(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const screen = document.querySelector('.screen.live')!;
    const { left, top, width, height } = document
      .querySelector('.screen .goldButton')!
      .getBoundingClientRect();
    const onto = { clientX: left + width / 2, clientY: top + height / 2 };
    const off = {
      clientX: 5 + screen.getBoundingClientRect().left,
      clientY: 5 + screen.getBoundingClientRect().top,
    };
    const times: number[] = [];
    for (let event = 0; event < count; event++) {
      const began = performance.now();
      const drawn = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(screen.querySelector('.origin')!, {
          childList: true,
          subtree: true,
          attributes: true,
        });
      });
      const place = event % 2 === 0 ? onto : off;
      screen.dispatchEvent(
        new PointerEvent('pointermove', { ...place, bubbles: true, pointerType: 'mouse' }),
      );
      await drawn;
      times.push(performance.now() - began);
    }
    return times;
  }, events);
}

/** Kilobytes of all files of the site, gzipped, and of the talent data among them. */
function sizes(folder: string): { readonly total: number; readonly data: number } {
  let total = 0;
  let data = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const bytes = readFileSync(path.join(entry.parentPath, entry.name));
      total += gzipSync(bytes).length;
      if (/^game-.*\.json$/.test(entry.name)) {
        const { sample } = JSON.parse(bytes.toString()) as { sample: { talentData: string } };
        data += gzipSync(sample.talentData).length;
      }
    }
  }
  return { total: Math.round(total / 1000), data: Math.round(data / 1000) };
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
