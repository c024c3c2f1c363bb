/** The addon's texts that only the TOC needs: they are translated with the others, and not loaded into the game. */
import type { Language } from './read-languages.ts';

/** What the list of addons shows of the addon. */
export interface TocTexts {
  readonly title: string;
  readonly notes: string;
}

/** A language without the texts of the TOC, and those texts. */
export interface SplitLanguage {
  readonly language: Language;
  readonly forToc: TocTexts;
}

/** @throws {RangeError} if the language lacks one of them; the type of a language does not let that happen. */
export function splitTexts({ plural, texts }: Language): SplitLanguage {
  const { addonTitle: title, addonNotes: notes, ...others } = texts;
  if (title === undefined || notes === undefined) {
    throw new RangeError('A language has no addonTitle or no addonNotes.');
  }
  return { language: { plural, texts: others }, forToc: { title, notes } };
}
