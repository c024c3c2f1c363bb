/** `pnpm pictures [FOLDER]`: draws the addon's windows as one page, and as PNGs if the machine has a Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium, withPage } from './browser.ts';
import { moments } from './moments.ts';
import { pageOf } from './page.ts';
import { takePicture } from './take-picture.ts';

/** Languages with the longest words, and one with wide characters. */
const otherLocales = ['deDE', 'ruRU', 'zhCN'];

const folder = path.resolve(process.argv[2] ?? 'dist/pictures');
const english = moments.map((moment) => takePicture(moment, 'enUS'));
const translated = moments
  .filter((moment) => moment.englishOnly !== true)
  .flatMap((moment) => otherLocales.map((locale) => takePicture(moment, locale)));
const pictures = [...english, ...translated];
mkdirSync(folder, { recursive: true });
const page = path.join(folder, 'index.html');
writeFileSync(page, pageOf(pictures));
process.stdout.write(`${pictures.length} pictures on ${path.relative(process.cwd(), page)}\n`);

const browser = findChromium(process.env);
if (browser === undefined) {
  process.stdout.write('No PNGs: no Chromium is installed here.\n');
} else {
  await withPage(browser, page, async (opened) => {
    for (const { name } of pictures) {
      await opened.locator(`[id="${name}"]`).screenshot({ path: path.join(folder, `${name}.png`) });
    }
  });
  process.stdout.write('A PNG of each lies beside it.\n');
}
