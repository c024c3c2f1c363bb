/** Joins sentences to a paragraph: Chinese has no space between them. */
import type { Texts } from './texts.ts';

export function joinSentences(sentences: readonly string[], { text }: Texts): string {
  let whole = '';
  for (const sentence of sentences) {
    whole = whole === '' ? sentence : text('sentences', { first: whole, next: sentence });
  }
  return whole;
}
