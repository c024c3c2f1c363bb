/** The entry of `pnpm pictures`: the addon's windows as one page, and as PNGs by a local Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '@toptalent/command-line';
import { findChromium, withPage } from './browser.ts';
import { moments } from './moments.ts';
import { pageOf } from './page.ts';
import { readPictureOptions } from './picture-options.ts';
import type { PictureOptions } from './picture-options.ts';
import { takePicture } from './take-picture.ts';
import type { Picture } from './take-picture.ts';

process.exitCode = await runCommand(process.argv.slice(2), { read: readPictureOptions, run: draw });

async function draw({ folder, only, locales }: PictureOptions): Promise<void> {
  const pictures = picturesOf(only, locales);
  mkdirSync(folder, { recursive: true });
  const page = path.join(folder, 'index.html');
  writeFileSync(page, pageOf(pictures));
  process.stdout.write(`${pictures.length} pictures on ${path.relative(process.cwd(), page)}\n`);
  const browser = findChromium(process.env);
  if (browser === undefined) {
    process.stdout.write('No PNGs: no Chromium is installed here.\n');
    return;
  }
  await withPage(browser, page, async (opened) => {
    for (const { name } of pictures) {
      await opened.locator(`[id="${name}"]`).screenshot({ path: path.join(folder, `${name}.png`) });
    }
  });
  process.stdout.write('A PNG of each lies beside it.\n');
}

/** @param only Names of moments; empty for all. */
function picturesOf(only: readonly string[], locales: readonly string[]): readonly Picture[] {
  const wanted = moments.filter(({ name }) => only.length === 0 || only.includes(name));
  const translated = wanted.filter((moment) => moment.englishOnly !== true);
  return [
    ...wanted.map((moment) => takePicture(moment, 'enUS')),
    ...translated.flatMap((moment) => locales.map((locale) => takePicture(moment, locale))),
  ];
}
