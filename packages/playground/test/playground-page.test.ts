/** The playground in a real browser, from a built site: played by clicks, by the keyboard and by links. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classes, specializations } from '@toptalent/game';
import { findChromium } from '../src/browser.ts';
import { writeGameFiles } from '../src/site/game-files.ts';
import { visitSite } from './site-visit.ts';
import type { SiteVisit } from './site-visit.ts';

const executablePath = findChromium(process.env);

/** A machine that others share may be slow; milliseconds. */
const patient = { timeout: 60_000 };

/** English words of the addon on its buttons. */
const switchNow = 'Switch (5 s)';
const keepMine = 'Keep mine';

describe.skipIf(executablePath === undefined)('the playground in Chromium', () => {
  let site: SiteVisit;
  let page: Page;

  beforeAll(async () => {
    await writeGameFiles(undefined);
    site = await visitSite({
      executablePath: executablePath!,
      file: 'playground.html',
      viewport: { width: 1500, height: 1100 },
      patience: patient.timeout,
    });
    page = site.page;
  });

  afterAll(() => site.close());

  async function visit(hash = ''): Promise<void> {
    await site.open(hash);
    await page.locator('.hud .player').waitFor();
  }

  /** A button of the game. */
  const spot = (label: string) => page.locator('.spot').and(page.getByLabel(label, { exact: true }));
  const popup = () => spot(keepMine);
  const log = () => page.locator('.log ol');
  const control = (name: string) => page.getByRole('button', { name, exact: true });

  /** Clicks a button of the game where it is drawn, with the mouse. */
  async function clickSpot(label: string, which = 0): Promise<void> {
    const target = spot(label).nth(which);
    await target.waitFor({ state: 'attached' });
    const { x, y, width, height } = (await target.boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Waits until the chat says that talents were changed. */
  async function talentsChanged(to: string): Promise<void> {
    await log().getByText(`Talents changed to: ${to}.`).waitFor();
  }

  async function newPhone(): Promise<Page> {
    const phone = await site.browser.newPage({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    phone.setDefaultTimeout(patient.timeout);
    return phone;
  }

  it('offers both builds at login, and a click and five seconds later one is worn', async () => {
    await visit();
    await popup().waitFor();
    expect(await spot(switchNow).count()).toBe(2);
    await clickSpot(switchNow);
    await page.getByText('Changing talents', { exact: true }).waitFor();
    await talentsChanged('Raid');
    expect(await popup().count()).toBe(0);
  });

  it('offers builds after a specialization change', async () => {
    await visit('#worn=raid');
    await page
      .getByRole('combobox', { name: 'Specialization' })
      .selectOption({ label: 'Affliction Warlock' });
    await popup().waitFor();
    await clickSpot(switchNow, 1);
    await talentsChanged('Mythic+');
    expect(await page.locator('.hud .player .name').innerText()).toBe('Affliction Warlock');
  });

  it('offers the picked boss at a ready check, and applies its build', async () => {
    await visit('#worn=mythicPlus&do=100.enter.raid.3004.16');
    await control('Ready check').first().click();
    await clickSpot('Other boss');
    await clickSpot('The Lost Explorers');
    // One card is left: the picked boss's.
    await expect.poll(() => spot(switchNow).count(), patient).toBe(1);
    await clickSpot(switchNow);
    await talentsChanged('The Lost Explorers');
  });

  it('offers a dungeon’s build at its entrance, and the way back outside', async () => {
    await visit('#worn=raid');
    await control('Enter a dungeon').click();
    await popup().waitFor();
    await clickSpot(switchNow);
    await talentsChanged("Kings' Rest");
    await control('Leave the instance').click();
    await popup().waitFor();
    await clickSpot(switchNow);
    await log().getByText('Talents changed to: ').nth(1).waitFor();
  });

  it('hides the popup in combat, and brings it back', async () => {
    await visit();
    await popup().waitFor();
    await control('Start combat').click();
    await popup().waitFor({ state: 'detached' });
    await control('End combat').click();
    await popup().waitFor();
  });

  it('shows tooltips, drags windows, scrolls, and closes by Escape', async () => {
    await visit('#do=3000.chat.%2Ftoptalent%20browse');
    const title = page.locator('.screen text', { hasText: 'Top builds' }).first();
    await title.waitFor();
    const before = (await title.boundingBox())!;
    await page.mouse.move(before.x + 5, before.y + 5);
    await page.mouse.down();
    await page.mouse.move(before.x - 35, before.y + 30);
    await page.mouse.move(before.x - 75, before.y + 45, { steps: 3 });
    await page.mouse.up();
    await expect.poll(async () => (await title.boundingBox())!.x - before.x, patient).toBeCloseTo(-80, 0);
    await page.keyboard.press('Escape');
    await title.waitFor({ state: 'detached' });
    await control('Log in again').click();
    await popup().waitFor();
    const use = (await spot(switchNow).first().boundingBox())!;
    await page.mouse.move(use.x + 5, use.y + 5);
    await page.locator('.screen .tooltip').waitFor();
  });

  it('copies exactly the code that is selected in the game', async () => {
    await visit('#do=3000.chat.%2Ftoptalent%20browse');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await clickSpot('Text box', (await spot('Text box').count()) - 1);
    await page.locator('.screen .editBox.lit').waitFor();
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^C[A-Za-z0-9+/]{40,}$/);
    const shown = await page
      .locator('.screen text')
      .evaluateAll((texts) => texts.map((text) => text.textContent));
    expect(shown).toContain(copied);
  });

  it('types at the cursor of a box, which keys and clicks move; its link brings it back', async () => {
    await visit('#do=3000.chat.%2Ftoptalent%20browse');
    const words = () =>
      page.locator('.screen text').evaluateAll((texts) => texts.map((text) => text.textContent));
    const caret = async () => (await page.locator('.screen .caret').boundingBox())!;
    await clickSpot('Text box');
    await page.locator('.screen .caret').waitFor();
    await page.keyboard.type('lst');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'o', 'End', 'x', 'Home', 'y', 'Backspace']) {
      await page.keyboard.press(key);
    }
    await expect.poll(words, patient).toContain('lostx');
    const start = await caret();
    for (const key of ['End', 'ArrowLeft', 'Delete']) {
      await page.keyboard.press(key);
    }
    await expect.poll(words, patient).toContain('lost');
    await expect.poll(async () => (await caret()).x - start.x, patient).toBeGreaterThan(10);
    const end = await caret();
    await page.mouse.click(start.x + 1, start.y + 5);
    await expect.poll(async () => (await caret()).x, patient).toBe(start.x);
    await page.mouse.click(end.x + 20, end.y + 5);
    await expect.poll(async () => (await caret()).x, patient).toBe(end.x);
    await expect.poll(() => page.url(), patient).toMatch(/\.click\.\d+\.\d+$/);
    await visit(new URL(page.url()).hash);
    await expect.poll(words, patient).toContain('lost');
    expect((await caret()).x).toBe(end.x);
  });

  it('shows the cursor of a box while one types and clicks: it blinks anew', async () => {
    await visit('#do=3000.chat.%2Ftoptalent%20browse');
    await clickSpot('Text box');
    const caret = page.locator('.screen .caret');
    await caret.waitFor();
    const blink = (change?: 'hide') =>
      caret.evaluate((element, hides) => {
        const [animation] = element.getAnimations();
        if (hides !== undefined) {
          animation!.pause();
          animation!.currentTime = 700;
        }
        return getComputedStyle(element).opacity;
      }, change);
    const { x, y } = (await caret.boundingBox())!;
    for (const act of [
      () => page.keyboard.press('l'),
      () => page.keyboard.press('Home'),
      () => page.mouse.click(x + 30, y + 5),
    ]) {
      expect(await blink('hide')).toBe('0');
      await act();
      expect(await blink()).toBe('1');
    }
  });

  it('can be played with the keyboard alone', async () => {
    await visit();
    await spot(switchNow).first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.locator('.screen .tooltip').waitFor();
    await page.keyboard.press('Enter');
    await talentsChanged('Raid');
    await page.getByLabel('Type a command into the chat').fill('/toptalent status');
    await page.keyboard.press('Enter');
    await log().getByText('types /toptalent status').waitFor();
  });

  it('comes back by its link: the same place, the same windows', async () => {
    await visit('#spec=250&worn=raid');
    await control('Enter the raid').click();
    await control('Ready check').first().click();
    await popup().waitFor();
    const words = () =>
      page.locator('.spot').evaluateAll((spots) => spots.map((one) => one.getAttribute('aria-label')));
    await expect.poll(() => page.url(), patient).toContain('readyCheck');
    const before = await words();
    await visit(new URL(page.url()).hash);
    await popup().waitFor();
    expect(await words()).toEqual(before);
    expect(await page.locator('.zone-name').innerText()).toBe('The Venomous Abyss');
  });

  it('keeps the session and its link when a visitor skips to the content', async () => {
    await visit('#spec=250&worn=raid&do=100.enter.raid.3004.16');
    const zone = page.locator('.zone-name').getByText('The Venomous Abyss');
    await zone.waitFor();
    const { hash } = new URL(page.url());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    // A new session would take its time to log in.
    await page.waitForTimeout(1000);
    expect(await zone.count()).toBe(1);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.locator('.hud .player .name').innerText()).toBe('Blood Death Knight');
  });

  it('says what is wrong with a link that it cannot read, and starts a usual session', async () => {
    await visit('#spec=1');
    await page.getByRole('alert').getByText('There is no specialization 1.').waitFor();
    await popup().waitFor();
  });

  it('says how one gets data of the project’s own, and plays the sample for a link that wants it', async () => {
    await visit();
    await page.getByText('To play the project’s own data').waitFor();
    const own = page.getByRole('option', { name: 'the project’s own' });
    expect(await own.isDisabled()).toBe(true);
    await visit('#data=own');
    const note = page.getByText('This site has no data of the project’s own');
    await note.waitFor();
    expect(await note.innerText()).toContain('pnpm playground --data FOLDER');
    await popup().waitFor();
    await page.getByRole('combobox', { name: 'Data' }).selectOption('sample');
    await note.waitFor({ state: 'detached' });
  });

  it('shows the TypeScript line of an error that the addon raises', async () => {
    await visit('#do=3000.trap.noSettings.1~10.reload');
    const errors = page.getByRole('alert', { name: 'Errors of the addon' });
    await errors.locator('.source-line').first().waitFor();
    expect(await errors.locator('.source-line').first().innerText()).toMatch(
      /^packages\/addon\/src\/ui\/settings-[a-z]+\.ts:\d+$/,
    );
  });

  it('shows the line from the stack of an error that names none, and says when no line is known', async () => {
    // On a line that is of TypeScript, and on the last one, which is not.
    const raising = (text: string) => `C_Timer.After(0, function() error("${text}", 0) end)`;
    await page.route('**/game-*.json', async (route) => {
      const game = (await (await route.fetch()).json()) as { addon: { name: string; source: string }[] };
      const bundle = game.addon.find(({ name }) => name === 'AzerothsTopTalent.lua')!;
      bundle.source = bundle.source
        .replace('registerSlashCommand(onCommand)', (call) => `${raising('lost')} ${call}`)
        .replace(/return ____entry\s*$/, (end) => `${raising('stray')} ${end}`);
      await route.fulfill({ json: game });
    });
    await visit();
    const errors = page.getByRole('alert', { name: 'Errors of the addon' }).getByRole('listitem');
    const textOf = (message: string) => errors.filter({ hasText: message }).innerText();
    await expect.poll(() => textOf('lost'), patient).toMatch(/from packages\/addon\/src\/[a-z-/]+\.ts:\d+$/);
    expect(await textOf('lost')).not.toContain('traceback');
    expect(await textOf('stray')).toContain('It is not known which line of TypeScript it came from.');
    await page.unroute('**/game-*.json');
  });

  it('plays a story of the test suite step by step', async () => {
    await visit();
    await page.getByText(/^Stories \(\d{3}\)$/).click();
    await page.getByLabel('Find a story').fill('a login with the raid build shows nothing');
    await page.locator('.stories li button').first().click();
    await page.getByText('Step 0').waitFor();
    const next = control('Next step');
    while (await next.isEnabled()) {
      const step = await page.locator('.story').innerText();
      await next.click();
      await expect.poll(() => page.locator('.story').innerText(), patient).not.toBe(step);
    }
    await page.getByText('the end, all as expected').waitFor();
    await log().getByText('as expected: nothing shows').waitFor();
  });

  it('keeps the focus at the end of a story, where only starting again is left to do', async () => {
    await visit(`#story=${encodeURIComponent('a login with the raid build shows nothing')}`);
    const next = control('Next step');
    await next.focus();
    while (await next.isEnabled()) {
      const step = await page.locator('.story').innerText();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.story').innerText(), patient).not.toBe(step);
    }
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await control('Play').isEnabled()).toBe(false);
    await page.keyboard.press('Enter');
    await control('Start again').click();
    await page.getByText('Step 0.').waitFor();
    expect(await next.isEnabled()).toBe(true);
  });

  it('plays a story to its end and rests there, and plays no other by itself', async () => {
    const isPlaying = () => control('Play').getAttribute('aria-pressed');
    const rests = async () => {
      await page.getByText('Step 0.').waitFor();
      expect(await isPlaying()).toBe('false');
      // Longer than a story that plays rests between two steps.
      await page.waitForTimeout(1500);
      expect(await page.locator('.story p').innerText()).toBe('Step 0.');
    };
    await visit(`#story=${encodeURIComponent('a login with the raid build shows nothing')}`);
    await control('Play').click();
    expect(await isPlaying()).toBe('true');
    await page.getByText('the end, all as expected').waitFor();
    await expect.poll(isPlaying).toBe('false');
    await control('Start again').click();
    await rests();
    await control('Play').click();
    await page.getByText('Step 1.').waitFor();
    await page.getByText(/^Stories \(\d{3}\)$/).click();
    await page.locator('.stories li button').nth(30).click();
    await rests();
  });

  it('opens a story by its link, which stays, and leaves the world to it', async () => {
    const name = 'a login with the raid build shows nothing';
    await visit(`#story=${encodeURIComponent(name)}`);
    await page.getByText(`Story: ${name}`).waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Specialization' }).isDisabled()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Where' }).isDisabled()).toBe(true);
    for (const control of [page.getByLabel('Level'), page.getByRole('combobox', { name: 'Language' })]) {
      expect(await control.evaluate((element) => getComputedStyle(element).opacity)).toBe('0.6');
    }
    const screen = (await page.locator('.screen').boundingBox())!;
    await page.mouse.click(screen.x + 40, screen.y + 300);
    await control('Next step').click();
    await page.getByText('Step 1.').waitFor();
    expect(new URL(page.url()).hash).toBe(`#story=${encodeURIComponent(name)}`);
    await control('Leave the story').click();
    await popup().waitFor();
    await expect.poll(() => new URL(page.url()).hash, patient).toBe('');
  });

  it('opens every specialization with both general builds', async () => {
    await visit();
    const choice = page.getByRole('combobox', { name: 'Specialization' });
    for (const { specId, classId, name } of specializations) {
      const wanted = `${name} ${classes.find((one) => one.classId === classId)!.name}`;
      await page.evaluate((hash) => (location.hash = hash), `#spec=${specId}`);
      await page.locator('.hud .player .name').getByText(wanted, { exact: true }).waitFor();
      await expect.poll(() => spot(switchNow).count(), patient).toBeGreaterThanOrEqual(1);
      expect(await choice.inputValue()).toBe(`${specId}`);
    }
  });

  it.each(['dark', 'light'] as const)(
    'has nothing serious for an accessibility checker: %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await visit();
      await popup().waitFor();
      await page.locator('details').evaluateAll((panels) => {
        for (const panel of panels as HTMLDetailsElement[]) {
          panel.open = true;
        }
      });
      expect(await site.seriousFaults()).toEqual([]);
    },
  );

  it('keeps the step of a story in view on a phone, beside the screen and wherever one scrolls', async () => {
    const phone = await newPhone();
    await phone.goto(site.address);
    await phone.getByText(/^Stories \(\d{3}\)$/).click();
    await phone.locator('.stories li button').nth(30).click();
    const next = phone.getByRole('button', { name: 'Next step', exact: true });
    await next.waitFor();
    const placeOf = async (selector: string) => (await phone.locator(selector).boundingBox())!;
    // The list is below: choosing a story leads back to the screen.
    await expect.poll(async () => (await placeOf('.viewport')).y, patient).toBeGreaterThanOrEqual(0);
    const bottom = await phone.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < bottom; top += 400) {
      await phone.evaluate((y) => scrollTo(0, y), top);
      const { y, height } = (await next.boundingBox())!;
      expect(y, `scrolled to ${top}`).toBeGreaterThanOrEqual(0);
      expect(y + height, `scrolled to ${top}`).toBeLessThanOrEqual(844);
    }
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await next.tap();
    await phone.getByText('Step 1.').waitFor();
    await phone.close();
  });

  it('fits a phone without scrolling sideways, and a tap is a click', async () => {
    const phone = await newPhone();
    await phone.goto(site.address);
    await phone.locator('.spot').and(phone.getByLabel(keepMine)).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const box = (await phone.locator('.spot').and(phone.getByLabel(keepMine)).boundingBox())!;
    expect(box.x).toBeGreaterThan(0);
    expect(box.x + box.width).toBeLessThan(390);
    await phone.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await phone.locator('.spot').and(phone.getByLabel(keepMine)).waitFor({ state: 'detached' });
    await phone.close();
  });

  it('asks no other host, and logs no error', () => {
    expect(site.foreignRequests).toEqual([]);
    expect(site.complaints).toEqual([]);
  });
});
