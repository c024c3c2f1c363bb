/** The landing page in a real browser, from a built site: its picture is there, at every width. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../src/browser.ts';
import { visitSite } from './site-visit.ts';
import type { SiteVisit } from './site-visit.ts';

const executablePath = findChromium(process.env);

describe.skipIf(executablePath === undefined)('the landing page in Chromium', () => {
  let site: SiteVisit;
  let page: Page;

  beforeAll(async () => {
    site = await visitSite({ executablePath: executablePath!, file: 'index.html', patience: 60_000 });
    page = site.page;
  });

  afterAll(() => site.close());

  describe.each([
    { name: 'a desk', width: 1440, height: 900 },
    { name: 'a phone', width: 390, height: 844 },
  ])('on $name', ({ width, height }) => {
    beforeAll(async () => {
      await page.setViewportSize({ width, height });
      await site.open();
    });

    it('shows its picture in full, neither stretched nor blown up', async () => {
      const picture = page.locator('.hero img');
      const own = await picture.evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        const { left, right } = image.getBoundingClientRect();
        return { left, right, width: image.naturalWidth, height: image.naturalHeight };
      });
      const { width: shownWidth, height: shownHeight } = (await picture.boundingBox())!;
      expect(shownWidth).toBeGreaterThan(width / 3);
      expect(shownWidth).toBeLessThanOrEqual(own.width);
      expect(shownWidth / shownHeight).toBeCloseTo(own.width / own.height, 2);
      expect(own.left).toBeGreaterThanOrEqual(0);
      expect(own.right).toBeLessThanOrEqual(width);
    });

    it('leads to the playground without scrolling, and never scrolls sideways', async () => {
      const button = page.getByRole('link', { name: 'Try it in your browser' });
      const { y, height: tall } = (await button.boundingBox())!;
      expect(y + tall).toBeLessThan(height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });

  it.each([1440, 1100, 900, 390])('leaves no card alone beside a gap: %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await site.open();
    const tops = await page
      .locator('.cards section')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
    expect(tops).toHaveLength(4);
    const inLastRow = tops.filter((top) => top === tops.at(-1)).length;
    expect(inLastRow).toBe(tops.filter((top) => top === tops[0]).length);
  });

  it('says in words what its picture shows', async () => {
    const words = await page.locator('.hero img').getAttribute('alt');
    expect(words).toContain('A ready check in a raid');
    expect(words).toContain('Switch');
  });

  it.each(['dark', 'light'] as const)(
    'has nothing serious for an accessibility checker: %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await site.open();
      expect(await site.seriousFaults()).toEqual([]);
    },
  );

  it('asks no other host, and logs no error', () => {
    expect(site.foreignRequests).toEqual([]);
    expect(site.complaints).toEqual([]);
  });
});
