/** The link "Skip to the content" on a page whose address holds what is selected. The playground's own tests follow it there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../src/browser.ts';
import { writeBuildsFiles } from '../src/site/builds-files.ts';
import { visitSite } from './site-visit.ts';
import type { SiteVisit } from './site-visit.ts';

const executablePath = findChromium(process.env);
const selected = '#spec=72&build=raid.3470';

describe.skipIf(executablePath === undefined)('the skip link of the builds page in Chromium', () => {
  let site: SiteVisit;

  beforeAll(async () => {
    await writeBuildsFiles(undefined);
    site = await visitSite({ executablePath: executablePath!, file: 'builds.html', patience: 120_000 });
  });

  afterAll(() => site.close());

  it('moves the focus to the content, and keeps what is selected and its address', async () => {
    const { page } = site;
    await site.open(selected);
    await page.locator('.build').waitFor();
    const before = await page.locator('.build').innerText();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    // The page would draw another build in a later frame.
    await page.waitForTimeout(500);
    expect(await page.locator('.build').innerText()).toBe(before);
    expect(new URL(page.url()).hash).toBe(selected);
    await page.keyboard.press('Tab');
    const isInside = () => document.activeElement?.closest('#main') !== null;
    expect(await page.evaluate(isInside)).toBe(true);
  });

  it('logs no error', () => {
    expect(site.complaints).toEqual([]);
  });
});
