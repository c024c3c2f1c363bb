/** The playground with data of the project's own, in a real browser: offered, and worn after a click. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classById, specializations } from '@toptalent/game';
import type { View } from '../sim/view.ts';
import { findChromium } from '../src/browser.ts';
import { visitOwnSite } from './own-site.ts';
import { realDataPresent, realOwnData } from './real-own-data.ts';
import type { OwnData } from './real-own-data.ts';
import { sampleAsOwnData } from './sample-as-own-data.ts';
import type { SiteVisit } from './site-visit.ts';

const executablePath = findChromium(process.env);

/** A machine that others share may be slow; milliseconds. */
const patient = { timeout: 60_000 };

const switchNow = 'Switch (5 s)';
const [arcane, frost, holy, holyPriest] = [62, 64, 65, 257] as const;
const rogue = [259, 260, 261] as const;

async function siteWith(data: OwnData): Promise<SiteVisit> {
  const site = await visitOwnSite(data, {
    executablePath: executablePath!,
    file: 'playground.html',
    viewport: { width: 1500, height: 1100 },
    patience: patient.timeout,
  });
  await site.page.addInitScript(keepViews);
  return site;
}

interface Watched {
  lastView?: View;
}

/** Runs in the page: keeps what the worker shows, for what the page does not draw. */
function keepViews(): void {
  const watched = globalThis as Watched;
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ readonly view?: View }>) => {
        watched.lastView = data.view ?? watched.lastView!;
      });
    }
  };
}

/** Names of the general builds that are worn exactly. */
const worn = (page: Page) => page.evaluate(() => (globalThis as Watched).lastView?.facts.wears);

const button = (page: Page) =>
  page
    .locator('.spot')
    .and(page.getByLabel(switchNow, { exact: true }))
    .first();
const log = (page: Page) => page.locator('.log ol');
const note = (page: Page) => page.getByRole('status').and(page.locator('.notice'));

/** Opens a session with own data in the page that is open. */
async function logIn(page: Page, specId: number): Promise<void> {
  const { name, classId } = specializations.find((one) => one.specId === specId)!;
  await page.evaluate((hash) => (location.hash = hash), `#spec=${specId}&data=own`);
  const wanted = `${name} ${classById(classId)!.name}`;
  await page.locator('.hud .player .name').getByText(wanted, { exact: true }).waitFor();
}

/** Clicks the first build that is offered, and lets time pass in the game until it is worn. */
async function takeRaidBuild(page: Page): Promise<void> {
  await button(page).waitFor({ state: 'attached' });
  const { x, y, width, height } = (await button(page).boundingBox())!;
  expect(await worn(page)).toEqual([]);
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.getByText('Changing talents', { exact: true }).waitFor();
  await page.getByText('Wait a minute').dispatchEvent('click');
  await log(page).getByText('Talents changed to: Raid.').waitFor();
  expect(await worn(page)).toContain('raid');
  expect(await page.locator('.notice, .errors').count()).toBe(0);
}

describe.skipIf(executablePath === undefined)('data of the project’s own in Chromium', () => {
  let site: SiteVisit;
  let page: Page;

  beforeAll(async () => {
    site = await siteWith(
      sampleAsOwnData({ treesOf: [arcane, holy, 66, 70], buildsOf: [holyPriest, ...rogue] }),
    );
    page = site.page;
  });

  afterAll(() => site.close());

  it('is played on its own trees: a build is offered with their talents, and worn after a click', async () => {
    await site.open('#data=own');
    await button(page).waitFor({ state: 'attached' });
    expect(await page.locator('.spot[aria-label^="Own "]').count()).toBeGreaterThan(3);
    await takeRaidBuild(page);
    expect(await page.getByRole('combobox', { name: 'Data' }).inputValue()).toBe('own');
  });

  it('costs a session with sample data no tree, and leaves its talents as they are', async () => {
    const asked: string[] = [];
    const listen = (request: { url(): string }) => asked.push(request.url());
    page.on('request', listen);
    await site.open();
    await button(page).waitFor({ state: 'attached' });
    expect(await page.locator('.spot[aria-label^="Own "]').count()).toBe(0);
    expect(asked.filter((url) => url.includes('own-trees'))).toEqual([]);
    await page.getByRole('combobox', { name: 'Data' }).selectOption({ label: 'the project’s own' });
    await page.locator('.spot[aria-label^="Own "]').first().waitFor({ state: 'attached' });
    expect(asked.filter((url) => url.includes('own-trees'))).toHaveLength(1);
    page.off('request', listen);
  });

  it.each([
    ['lacks one specialization’s talents', arcane, 'Arcane Mage'],
    ['lacks a whole class', holy, 'Holy Paladin'],
  ])('that %s says so in one line, with what to do, and offers nothing', async (_, specId, name) => {
    await site.open('#data=own');
    await logIn(page, specId);
    await note(page).getByText(`lacks the talents of ${name}`).waitFor();
    expect(await note(page).innerText()).toContain('pnpm refresh');
    await log(page).getByText('PLAYER_ENTERING_WORLD').waitFor();
    expect(await button(page).count()).toBe(0);
    expect(await page.locator('.errors').count()).toBe(0);
  });

  it.each([
    ['of one specialization', holyPriest, 'Holy Priest'],
    ['of a whole class', rogue[1], 'Outlaw Rogue'],
  ])('without builds %s says that, and offers nothing', async (_, specId, name) => {
    await site.open('#data=own');
    await logIn(page, specId);
    await note(page).getByText(`The data has no builds of ${name}, so nothing is offered.`).waitFor();
    expect(await note(page).innerText()).not.toContain('talent-trees.json');
    await log(page).getByText('PLAYER_ENTERING_WORLD').waitFor();
    expect(await button(page).count()).toBe(0);
    expect(await page.locator('.errors').count()).toBe(0);
  });

  it('says so as well after a change to such a specialization, and no more after a change back', async () => {
    await site.open('#data=own');
    await logIn(page, frost);
    await button(page).waitFor({ state: 'attached' });
    const choice = page.getByRole('combobox', { name: 'Specialization' });
    await choice.selectOption({ label: 'Arcane Mage' });
    await note(page).waitFor();
    await choice.selectOption({ label: 'Frost Mage' });
    await note(page).waitFor({ state: 'detached' });
    await button(page).waitFor({ state: 'attached' });
    expect(await page.locator('.errors').count()).toBe(0);
  });

  it('says what to do when its trees cannot be loaded, and loads them at the next start', async () => {
    const trees = '**/own-trees-*.json';
    await page.route(trees, (route) => route.fulfill({ status: 200, body: 'cut off' }));
    await site.open('#data=own');
    const alert = page.getByRole('alert').and(page.locator('.notice'));
    await alert.getByText('Start over to try again.').waitFor();
    await page.unroute(trees);
    await page.getByRole('button', { name: 'Start over', exact: true }).click();
    await button(page).waitFor({ state: 'attached' });
    expect(await alert.count()).toBe(0);
  });

  it('asks no other host, and logs no error', () => {
    expect(site.foreignRequests).toEqual([]);
    expect(site.complaints).toEqual([]);
  });
});

const whySkipped = realDataPresent ? '' : ' (skipped: ../shared is not there)';

describe.skipIf(executablePath === undefined || !realDataPresent)(
  `real trees and codes in Chromium${whySkipped}`,
  () => {
    let site: SiteVisit;

    beforeAll(async () => {
      site = await siteWith(realOwnData());
      await site.open('#data=own');
    });

    afterAll(() => site.close());

    it.each(specializations.map(({ specId }) => specId))(
      'specialization %i is offered the raid build, and wears exactly that after a click',
      async (specId) => {
        await logIn(site.page, specId);
        await takeRaidBuild(site.page);
      },
    );

    it('log no error', () => {
      expect(site.complaints).toEqual([]);
    });
  },
);
