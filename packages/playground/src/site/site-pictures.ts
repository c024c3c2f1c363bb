/** The entry of `pnpm site:pictures`: takes the README's pictures of the site, with the machine's own Chromium. */
import path from 'node:path';
import { workspaceRoot } from '@toptalent/tstl';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../browser.ts';
import { writeBuildsFiles } from './builds-files.ts';
import { writeGameFiles } from './game-files.ts';
import { siteConfig } from './site-config.ts';

interface SitePicture {
  /** Name of the picture's file in `docs/images`. */
  readonly name: string;
  /** The page and the session or build that it shows. */
  readonly address: string;
  /** Shown when the picture can be taken. */
  readonly until: string;
}

const pictures: readonly SitePicture[] = [
  {
    name: 'playground',
    address:
      'playground.html#worn=mythicPlus&do=100.enter.raid.3004.16~3000.pull.3445~60000.wipe~5000.readyCheck',
    until: '.screen .goldButton',
  },
  { name: 'builds', address: 'builds.html#spec=64&build=raid.general', until: '.build' },
];

const executablePath = findChromium(process.env);
if (executablePath === undefined) {
  process.stderr.write('No Chromium is installed here: no pictures were taken.\n');
  process.exitCode = 1;
} else {
  await takePictures(executablePath);
}

async function takePictures(executable: string): Promise<void> {
  await writeBuildsFiles(undefined);
  await writeGameFiles(undefined);
  const config = siteConfig(path.join(workspaceRoot, 'dist', 'site'));
  await build({ ...config, logLevel: 'warn' });
  const server = await preview({ ...config, preview: { port: 0 } });
  const browser = await chromium.launch({ executablePath: executable, chromiumSandbox: false, timeout: 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 960 }, colorScheme: 'dark' });
    page.setDefaultTimeout(0);
    for (const { name, address, until } of pictures) {
      await page.goto(`${server.resolvedUrls!.local[0]!}${address}`);
      await page.locator(until).first().waitFor();
      const file = path.join(workspaceRoot, 'docs', 'images', `${name}.png`);
      await page.screenshot({ path: file });
      process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
