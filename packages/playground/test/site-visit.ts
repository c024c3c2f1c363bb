/** A page of the built site in a real browser: built, served and opened, with a record of what it complains of and asks for. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { siteConfig } from '../src/site/site-config.ts';
import { serveFolder } from './static-server.ts';

export interface VisitRequest {
  /** Path of the browser. */
  readonly executablePath: string;
  /** File name of the page; its data must have been made. */
  readonly file: string;
  /** The game's files; the usual ones unless given. */
  readonly gameFolder?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Milliseconds that an action may take: a machine that others share may be slow. */
  readonly patience: number;
}

export interface SiteVisit {
  readonly browser: Browser;
  readonly page: Page;
  /** A folder of the visit's own, removed at its end. */
  readonly folder: string;
  /** Address of the page. */
  readonly address: string;
  /** What the page wrote to the console, errors included. */
  readonly complaints: readonly string[];
  /** Addresses asked for that are not of the site. */
  readonly foreignRequests: readonly string[];
  /** A new visit: the address differs from the one before in more than its `#`. */
  open(hash?: string): Promise<void>;
  /** What an accessibility checker calls serious or critical in the page as it is. */
  seriousFaults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function visitSite({
  executablePath,
  file,
  gameFolder,
  viewport,
  patience,
}: VisitRequest): Promise<SiteVisit> {
  const folder = mkdtempSync(path.join(tmpdir(), 'toptalent-site-'));
  await build({ ...siteConfig(path.join(folder, 'site'), [file], gameFolder), logLevel: 'error' });
  const server = await serveFolder(path.join(folder, 'site'));
  const address = `${server.address}${file}`;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, timeout: 0 });
  const page = await browser.newPage(viewport === undefined ? {} : { viewport });
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  page.setDefaultTimeout(patience);
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) {
      foreignRequests.push(request.url());
    }
  });
  return {
    browser,
    page,
    folder,
    address,
    complaints,
    foreignRequests,
    async open(hash = '') {
      await page.goto('about:blank');
      await page.goto(`${address}${hash}`);
    },
    async seriousFaults() {
      await page.evaluate(axe.source);
      const faults = await page.evaluate(lookForFaults);
      return faults.filter((one) => /^(serious|critical)/.test(one));
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs in the page. */
async function lookForFaults(): Promise<readonly string[]> {
  interface Finding {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  const { axe: checker } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: Finding[] }> };
  };
  return (await checker.run()).violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]!.html}`,
  );
}
