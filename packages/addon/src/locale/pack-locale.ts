/** The texts of one language as a single text: as a table of their own they would take two and a half times the memory. */
import type { Locale, PluralRule, TextKey } from './locale.ts';

export interface PackedLocale {
  readonly plural: PluralRule;
  /** A line for each text, `key=text`, with a line end before the first and behind the last. */
  readonly lines: string;
}

export function packLocale({ plural, texts }: Locale): PackedLocale {
  const lines: string[] = [''];
  // eslint-disable-next-line no-restricted-syntax -- without an order, and none is needed: a line is looked up by its key
  for (const key in texts) {
    lines.push(`${key}=${texts[key as TextKey]}`);
  }
  return { plural, lines: `${lines.join('\n')}\n` };
}
