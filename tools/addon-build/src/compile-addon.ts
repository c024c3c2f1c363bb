/** Compiles the addon to Lua: one bundle of all code, and one file for each language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileBundle, workspaceRoot as projectRoot } from '@toptalent/tstl';
import { z } from 'zod';
import { addonManifest } from './addon.manifest.ts';
import { languagesFile, readLanguages } from './read-languages.ts';
import { renderLanguage } from './render-language.ts';

export interface CompiledAddon {
  /** TypeScriptToLua's bundle, under a line that names the addon. */
  readonly bundle: string;
  /** The Lua file of each language, by the client's name for the language, such as `deDE`. */
  readonly languages: ReadonlyMap<string, string>;
  /** The project's version, which is the addon's. */
  readonly version: string;
}

/** @throws TstlDiagnosticsError when the addon or a language has a type error. */
export async function compileAddon(): Promise<CompiledAddon> {
  const version = projectVersion();
  const header = `-- ${addonManifest.title} ${version}, ${addonManifest.license} licence.`;
  // The languages are checked with the code, although the bundle does not contain them.
  const { lua } = compileBundle({ entry: 'packages/addon/src/main.ts', extraFiles: [languagesFile] });
  const languages = new Map<string, string>();
  for (const [textLocale, language] of Object.entries(await readLanguages())) {
    languages.set(textLocale, `${header} Texts for ${textLocale}.\n${renderLanguage(language)}`);
  }
  return { bundle: `${header} Compiled from TypeScript.\n${lua.trimStart()}`, languages, version };
}

function projectVersion(): string {
  const text = readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
