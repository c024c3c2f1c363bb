/** A language as a Lua file that puts its texts into the addon's namespace. */
import type { Language } from './read-languages.ts';

export function renderLanguage({ plural, texts }: Language): string {
  const lines = Object.entries(texts).map(([key, text]) => `    ${key} = ${quoted(text)},`);
  return `local _, ns = ...
ns.locale = {
  plural = ${quoted(plural)},
  texts = {
${lines.join('\n')}
  },
}
`;
}

/** Escapes quotes, backslashes and line breaks. Lua reads UTF-8 unchanged. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
}
