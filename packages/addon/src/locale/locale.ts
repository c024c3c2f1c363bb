/** What a language is: its texts, type-checked against the English ones, and its plural rule. */
import type { english } from './english.ts';

type English = typeof english;

export type TextKey = keyof English;

/** The names in braces in a text. */
type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The arguments that a text needs: none, or its values by name. */
export type ValuesOf<Key extends TextKey> = [Placeholders<English[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<English[Key]>, string | number>>];

/** `Text` if it has the placeholders of `Source`; otherwise a type that names the missing or unknown ones. */
type Fitting<Text, Source extends string> = [Placeholders<Text>] extends [Placeholders<Source>]
  ? [Placeholders<Source>] extends [Placeholders<Text>]
    ? Text
    : { readonly missing: Exclude<Placeholders<Source>, Placeholders<Text>> }
  : { readonly unknown: Exclude<Placeholders<Text>, Placeholders<Source>> };

/**
 * The forms of a text with `{count}`. `single`: one form. `two`: 1, others. `french`: 0 and 1, others. `slavic`: 1, 21, 31 …;
 * 2 to 4, 22 to 24 …; others.
 */
export type PluralRule = 'single' | 'two' | 'french' | 'slavic';

export interface Locale {
  readonly plural: PluralRule;
  readonly texts: Readonly<Record<TextKey, string>>;
}

/** Every text of English with its placeholders, and no other text. */
type Whole<Texts> = {
  readonly [Key in TextKey]: Key extends keyof Texts ? Fitting<Texts[Key], English[Key]> : string;
} & NoOther<Texts>;

/** Some texts of English with their placeholders, and no other text. */
type Part<Texts> = {
  readonly [Key in TextKey & keyof Texts]: Fitting<Texts[Key], English[Key]>;
} & NoOther<Texts>;

type NoOther<Texts> = { readonly [Key in Exclude<keyof Texts, TextKey>]: never };

/** A language. A missing text, one too many and other placeholders than in English are one type error each. */
export function defineLocale<const Texts extends Readonly<Record<string, string>>>(
  plural: PluralRule,
  texts: Texts & Whole<Texts>,
): Locale {
  return { plural, texts };
}

/** A language that differs from another in some texts, with the same type errors for those. */
export function changeLocale<const Texts extends Readonly<Record<string, string>>>(
  base: Locale,
  texts: Texts & Part<Texts>,
): Locale {
  return { plural: base.plural, texts: { ...base.texts, ...texts } };
}
