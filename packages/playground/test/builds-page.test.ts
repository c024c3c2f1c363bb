/** The builds page in a real browser, from a built site. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildData } from '@toptalent/build-data';
import { changesInWords } from '@toptalent/build-data/changes-in-words';
import { differenceByName } from '@toptalent/build-data/difference-by-name';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { classById, specializations } from '@toptalent/game';
import { findChromium } from '../src/browser.ts';
import { buildsFolder, writeBuildsFiles } from '../src/site/builds-files.ts';
import { cellBelow, chipsBelow, titlesOf } from './shown-changes.ts';
import { visitSite } from './site-visit.ts';
import type { SiteVisit } from './site-visit.ts';

const executablePath = findChromium(process.env);

describe.skipIf(executablePath === undefined)('the builds page in Chromium', () => {
  let site: SiteVisit;
  let page: Page;
  let data: BuildData;
  let trees: TreesByVersion;

  beforeAll(async () => {
    await writeBuildsFiles(undefined);
    const read = (name: string): unknown => JSON.parse(readFileSync(path.join(buildsFolder, name), 'utf8'));
    data = read('build-data.json') as BuildData;
    trees = (read('talent-trees.json') as { readonly versions: TreesByVersion }).versions;
    site = await visitSite({ executablePath: executablePath!, file: 'builds.html', patience: 120_000 });
    page = site.page;
  });

  afterAll(() => site.close());

  async function visit(hash = ''): Promise<void> {
    await site.open(hash);
    await page.waitForSelector('.build');
  }

  const heading = (level: number, text: string) =>
    page.getByRole('heading', { level, name: text, exact: true });
  const row = (table: number, name: string) =>
    page
      .getByRole('table')
      .nth(table)
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name, exact: true }) });

  it('shows both general builds of every specialization', async () => {
    await visit();
    for (const { specId, classId, name } of specializations) {
      await page.evaluate((hash) => (location.hash = hash), `#spec=${specId}`);
      await heading(1, `${name} ${classById(classId)!.name}`).waitFor();
      await heading(2, 'General raid build').waitFor();
      expect(await row(0, 'General build').count()).toBe(1);
      expect(await row(1, 'General build').count()).toBe(1);
    }
  });

  it('says in the table which boss changes which talents, and shows a build that is clicked', async () => {
    await visit('#spec=64');
    const boss = data.encounters.find(({ name }) => name === 'The Twin Fangs')!;
    const own = data.specs[64]!.raid.encounters[boss.id]!;
    const cells = row(0, boss.name).getByRole('cell');
    expect(await cells.first().textContent()).toMatch(/^\d+ points?$/);
    expect(await cells.filter({ hasText: '+' }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: boss.name }).click();
    await heading(2, boss.name).waitFor();
    expect(await page.getByLabel('Loadout code').inputValue()).toBe(own.talentCode);
    const figures = await page.getByRole('region', { name: 'Figures' }).innerText();
    expect(figures).toContain(`${Math.round(own.similarShare * 100)}% of ${own.sampleSize} players`);
    expect(figures).toContain(`${own.exactPlayers} of ${own.sampleSize} players`);
    expect(page.url()).toContain(`#spec=64&build=raid.${boss.id}`);
  });

  it('leads back from a build to the row that it was opened from: by its own link, and by the browser', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit('#spec=64');
    const dungeon = page.getByRole('button', { name: 'Ruby Life Pools', exact: true });
    const hasFocus = () => dungeon.evaluate((button) => button === document.activeElement);
    const place = async () => Math.round((await dungeon.boundingBox())!.y);
    await dungeon.click();
    await heading(2, 'Ruby Life Pools').waitFor();
    for (const link of await page.getByRole('button', { name: 'Back to all encounters' }).all()) {
      await link.click();
      expect(await hasFocus()).toBe(true);
      expect(await place()).toBeGreaterThan(0);
      expect(await place()).toBeLessThan(844);
    }
    await visit('#spec=64');
    await dungeon.scrollIntoViewIfNeeded();
    const before = await place();
    await dungeon.click();
    await heading(2, 'Ruby Life Pools').waitFor();
    await page.goBack();
    await heading(2, 'General raid build').waitFor();
    await expect.poll(hasFocus).toBe(true);
    expect(await place()).toBe(before);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('shows a build that is opened from its heading on, to the eye and to a screen reader', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit('#spec=102');
    for (const name of ['The Twin Fangs', 'Murder Row', 'Murder Row']) {
      await page.getByRole('button', { name, exact: true }).click();
      const shown = heading(2, name);
      await expect.poll(() => shown.evaluate((one) => one === document.activeElement)).toBe(true);
      const { y } = (await shown.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(844 / 4);
      await page.getByRole('button', { name: 'Back to all encounters' }).first().click();
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('says the same changes in its chips, in the drawing and in the table: gained, lost, and swapped', async () => {
    const boss = data.encounters.find(({ name }) => name === 'The Twin Fangs')!;
    const { general, encounters } = data.specs[64]!.raid;
    const difference = differenceByName(trees, 64, general!, encounters[boss.id]!);
    const { gained, lost, swapped } = changesInWords(difference, ({ name }) => name!);
    expect([gained.length, lost.length, swapped.length]).toEqual([1, 1, 1]);
    const { was, is } = swapped[0]!;
    await visit(`#spec=64&build=raid.${boss.id}&against=raid.general`);
    expect(await chipsBelow(page, 'Gained')).toEqual([`+ ${gained[0]}`]);
    expect(await chipsBelow(page, 'Lost')).toEqual([`− ${lost[0]}`]);
    expect(await chipsBelow(page, 'Swapped')).toEqual([`${was} →becomes ${is}`]);
    expect((await titlesOf(page, 'gain')).toSorted()).toEqual(
      [`${gained[0]}: gained`, `${is}: in place of ${was}`].toSorted(),
    );
    expect(await titlesOf(page, 'loss')).toEqual([`${lost[0]}: lost`]);
    const inTable = (talent: string) => cellBelow(page.getByRole('table').nth(0), row(0, boss.name), talent);
    expect(await inTable(gained[0]!)).toBe('+gained');
    expect(await inTable(lost[0]!)).toBe('−lost');
    expect(await inTable(is)).toBe('+gained');
    expect(await inTable(was)).toBe('−lost');
  });

  it('shows the hero trees without scrolling sideways, however many talents the table has', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit('#spec=64');
    for (const name of ['General build', 'Murder Row']) {
      const box = (await page.locator('.matrix').nth(1).boundingBox())!;
      const cell = (await row(1, name).getByRole('cell', { name: /\d+%$/ }).boundingBox())!;
      expect(cell.x + cell.width).toBeLessThan(box.x + box.width);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('copies exactly the code that it shows', async () => {
    await visit('#spec=64&build=mythicPlus.general');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      data.specs[64]!.mythicPlus.general!.talentCode,
    );
  });

  it('shows the same builds again by their link', async () => {
    await visit('#spec=71');
    await page.getByRole('combobox', { name: 'Specialization' }).selectOption({ label: 'Fury' });
    await page.getByRole('table').nth(1).getByRole('button', { name: 'Ruby Life Pools' }).click();
    await page.getByLabel('Compared with').selectOption('raid.general');
    const shown = await page.locator('.build').innerText();
    await visit(new URL(page.url()).hash);
    expect(await page.locator('.build').innerText()).toBe(shown);
    expect(shown).toContain('Ruby Life Pools');
  });

  it('reads files of the reader, and says what is wrong with one that it cannot read', async () => {
    await visit('#spec=64');
    const broken = path.join(site.folder, 'broken.json');
    writeFileSync(broken, '{ "formatVersion": 2,');
    const newer = path.join(site.folder, 'newer.json');
    writeFileSync(newer, JSON.stringify({ ...data, formatVersion: 7 }));
    await page.getByLabel('Read your own data').setInputFiles([broken, newer]);
    const alert = page.getByRole('alert');
    await alert.getByText('broken.json is not JSON').waitFor();
    expect(await alert.innerText()).toContain('newer.json cannot be shown. It has format 7, but only');
    // What was shown before is still there.
    await heading(1, 'Frost Mage').waitFor();

    const own = path.join(site.folder, 'mine.json');
    const fury = data.specs[72]!;
    writeFileSync(own, JSON.stringify({ ...data, source: 'warcraft-logs', specs: { 72: fury } }));
    await page.getByLabel('Read your own data').setInputFiles(own);
    await heading(1, 'Fury Warrior').waitFor();
    expect(await alert.innerText()).toBe('');
    await page.getByText('Data: Warcraft Logs').waitFor();
  });

  it('takes a file that is dropped anywhere on the page', async () => {
    await visit('#spec=64');
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['no data'], 'notes.txt'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    });
    await page.getByText('notes.txt is not JSON').waitFor();
  });

  it('says that trees are not those of the builds that it shows, until the data beside them is given too', async () => {
    await visit('#spec=64');
    const version = 'a'.repeat(64);
    const shipped = readFileSync(path.join(buildsFolder, 'talent-trees.json'), 'utf8');
    const otherTrees = path.join(site.folder, 'their-trees.json');
    writeFileSync(otherTrees, shipped.replaceAll('0'.repeat(64), version));
    await page.getByLabel('Read your own data').setInputFiles(otherTrees);
    const alert = page.getByRole('alert');
    await alert.getByText('their-trees.json has none of the talent trees that these builds').waitFor();
    const theirData = path.join(site.folder, 'their-data.json');
    writeFileSync(theirData, JSON.stringify(data).replaceAll('0'.repeat(64), version));
    await page.getByLabel('Read your own data').setInputFiles([otherTrees, theirData]);
    await expect.poll(() => alert.innerText()).toBe('');
    await page.locator('.trees').first().waitFor();
  });

  it('shows shares and codes, and says why talents have no names, for data without its trees', async () => {
    await visit('#spec=64');
    const other = path.join(site.folder, 'other-trees.json');
    const text = JSON.stringify(data).replaceAll('0'.repeat(64), 'a'.repeat(64));
    writeFileSync(other, text);
    await page.getByLabel('Read your own data').setInputFiles(other);
    await page.getByText('talents cannot be named').waitFor();
    expect(await page.getByLabel('Loadout code').inputValue()).toBe(data.specs[64]!.raid.general!.talentCode);
    expect(await page.locator('.trees').count()).toBe(0);
  });

  it.each(['dark', 'light'] as const)(
    'has nothing serious for an accessibility checker: %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await visit('#spec=64&build=raid.general.1');
      expect(await site.seriousFaults()).toEqual([]);
    },
  );

  it('fits a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit('#spec=64');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('asks no other host, and logs no error', () => {
    expect(site.foreignRequests).toEqual([]);
    expect(site.complaints).toEqual([]);
  });
});
