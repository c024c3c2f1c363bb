/** English, as a language like the others: compiled only where the client speaks it. */
import { english } from '../english.ts';
import type { Locale } from '../locale.ts';

export function englishLocale(): Locale {
  return { plural: 'two', texts: english };
}
