/** Finds and runs the machine's own Chromium; none is downloaded. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

const names = [
  'chromium',
  'chromium-headless-shell',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Path of the browser; undefined if none is installed. */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const folders = (env['PATH'] ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** Opens a file in the browser, and closes the browser whatever happens. */
export async function withPage<Result>(
  executablePath: string,
  file: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  // The page is our own and loads nothing. In a container, root cannot use the sandbox.
  // No time limits: a busy machine may be slow.
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, timeout: 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.5 });
    page.setDefaultTimeout(0);
    await page.goto(pathToFileURL(file).href);
    return await use(page);
  } finally {
    await browser.close();
  }
}
