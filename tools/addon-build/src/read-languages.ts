/** Reads the addon's texts from its sources, as data. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspaceRoot } from '@toptalent/tstl';
import { z } from 'zod';

/** Exports `languages`; relative to the project's root. */
export const languagesFile = 'packages/addon/src/locale/languages.ts';

const languageSchema = z.object({
  /** How the language chooses among the forms of a counted text. */
  plural: z.string(),
  /** Texts by key; a key is a Lua name. */
  texts: z.record(z.string().regex(/^[a-z]\w*$/i), z.string()),
});

export type Language = z.infer<typeof languageSchema>;

/** The languages by the client's name for each, such as `deDE`. */
export async function readLanguages(): Promise<Readonly<Record<string, Language>>> {
  const source: unknown = await import(pathToFileURL(path.join(workspaceRoot, languagesFile)).href);
  return z.object({ languages: z.record(z.string(), languageSchema) }).parse(source).languages;
}
