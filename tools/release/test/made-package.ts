/** A zip as `pnpm package` makes it, as small as can be. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { standInIds } from '@toptalent/site-stand-ins';

export interface MadePackage {
  readonly version?: string;
  readonly interfaces?: string;
  /** Lines of the TOC with ids. */
  readonly ids?: readonly string[];
  readonly changelog?: string;
}

const allIds: readonly string[] = [
  `## X-Curse-Project-ID: ${standInIds.curseforge}`,
  `## X-Wago-ID: ${standInIds.wago}`,
  `## X-WoWI-ID: ${standInIds.wowinterface}`,
];

const changelogText =
  '# Changelog\n\n## 0.3.0-20261129\n\n- 41 builds changed.\n\n## 0.3.0-20261122\n\n- Older.\n';

/** The bytes of a zip with a TOC and a changelog. */
export function madeZip(made: MadePackage = {}): Uint8Array<ArrayBuffer> {
  const { version = '0.3.0-20261129', interfaces = '120105, 120100', ids = allIds } = made;
  const lines = [
    `## Interface: ${interfaces}`,
    "## Title: Azeroth's Top Talent",
    `## Version: ${version}`,
    ...ids,
    '',
    'Main.lua',
    '',
  ];
  const files = {
    'AzerothsTopTalent/AzerothsTopTalent.toc': lines.join('\n'),
    'AzerothsTopTalent/CHANGELOG.md': made.changelog ?? changelogText,
    'AzerothsTopTalent/Main.lua': 'print("x")\n',
  };
  const entries = Object.entries(files).map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(2026, 0, 2) }));
}

/** Writes the zip under the name of its version, and returns its path. */
export function writeZip(folder: string, made: MadePackage = {}): string {
  const file = path.join(folder, `AzerothsTopTalent-${made.version ?? '0.3.0-20261129'}.zip`);
  writeFileSync(file, madeZip(made));
  return file;
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
