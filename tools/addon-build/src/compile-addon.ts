/** Compiles the addon to Lua: one bundle of all code, and one file for each language. */
import { compileBundle } from '@toptalent/tstl';
import { z } from 'zod';
import { addonManifest } from './addon.manifest.ts';
import { addonVersion } from './addon-version.ts';
import { languagesFile, readLanguages } from './read-languages.ts';
import { renderLanguage } from './render-language.ts';
import { splitTexts } from './toc-texts.ts';
import type { TocTexts } from './toc-texts.ts';

export interface CompiledAddon {
  /** TypeScriptToLua's bundle, under a line that names the addon. */
  readonly bundle: string;
  /** Source map of the bundle (version 3, JSON): from its lines to TypeScript. It does not ship. */
  readonly sourceMap: string;
  /** The Lua file of each language, by the client's name for the language, such as `deDE`. */
  readonly languages: ReadonlyMap<string, string>;
  /** The project's version, which is the addon's. Players see the date of the data behind it (`player-version.ts`). */
  readonly version: string;
  /** The texts of the TOC in each language, by the client's name for the language. */
  readonly tocTexts: ReadonlyMap<string, TocTexts>;
}

/** @throws TstlDiagnosticsError when the addon or a language has a type error. */
export async function compileAddon(): Promise<CompiledAddon> {
  const version = addonVersion();
  const header = `-- ${addonManifest.title} ${version}, ${addonManifest.license} licence.`;
  // The languages are checked with the code, although the bundle does not contain them.
  const { lua, sourceMap } = compileBundle({
    entry: 'packages/addon/src/main.ts',
    extraFiles: [languagesFile],
  });
  const languages = new Map<string, string>();
  const tocTexts = new Map<string, TocTexts>();
  for (const [textLocale, whole] of Object.entries(await readLanguages())) {
    const { language, forToc } = splitTexts(whole);
    tocTexts.set(textLocale, forToc);
    languages.set(textLocale, `${header} Texts for ${textLocale}.\n${renderLanguage(language)}`);
  }
  const code = lua.trimStart();
  return {
    bundle: `${header} Compiled from TypeScript.\n${code}`,
    sourceMap: shifted(sourceMap, 1 - linesIn(lua.slice(0, lua.length - code.length))),
    languages,
    version,
    tocTexts,
  };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

const sourceMapSchema = z.looseObject({ mappings: z.string() });

/** A source map whose lines lie so many lines lower in the file; lines that would lie above its top must be unmapped. */
function shifted(sourceMap: string, lines: number): string {
  const map = sourceMapSchema.parse(JSON.parse(sourceMap));
  const mappings = lines < 0 ? map.mappings.slice(-lines) : ';'.repeat(lines) + map.mappings;
  return JSON.stringify({ ...map, mappings });
}
