/** Maps the workspace's packages to their sources, as TypeScript's `paths`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * From a package's name to its source file, relative to the project's root, read from every `packages/<x>/package.json`.
 *
 * TypeScriptToLua 1.37 does not find sources behind pnpm's links, and would call their functions with a spurious `self`;
 * a `paths` entry to the source itself avoids both.
 */
export function workspacePaths(projectRoot: string): Record<string, string[]> {
  const paths: Record<string, string[]> = {};
  const packages = join(projectRoot, 'packages');
  if (!existsSync(packages)) {
    return paths;
  }
  for (const folder of readdirSync(packages).sort()) {
    const manifestFile = join(packages, folder, 'package.json');
    if (!existsSync(manifestFile)) {
      continue;
    }
    const manifest: unknown = JSON.parse(readFileSync(manifestFile, 'utf8'));
    if (!isRecord(manifest) || typeof manifest['name'] !== 'string') {
      continue;
    }
    for (const [subpath, source] of exportsOf(manifest['exports'])) {
      const name = subpath === '.' ? manifest['name'] : `${manifest['name']}${subpath.slice(1)}`;
      paths[name] = [`./packages/${folder}/${source.replace(/^\.\//, '')}`];
    }
  }
  return paths;
}

function exportsOf(exports: unknown): [subpath: string, source: string][] {
  if (typeof exports === 'string') {
    return [['.', exports]];
  }
  if (!isRecord(exports)) {
    return [];
  }
  return Object.entries(exports).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
