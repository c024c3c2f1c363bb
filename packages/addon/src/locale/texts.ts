/** The texts in the client's language, as the rest of the addon asks for them. */
import type { BuildLabel } from '../core/switch/build-label.ts';
import { fillText } from './fill-text.ts';
import type { Values } from './fill-text.ts';
import type { Locale, TextKey, ValuesOf } from './locale.ts';

/** The client's own texts by the key of ours; undefined if it has none. */
export type ClientTexts = Readonly<{ [Key in TextKey]?: string | undefined }>;

/** @noSelf */
export interface Texts {
  /** The text of a key, with its values filled in. */
  text<Key extends TextKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** The name of a build: a boss's name, "Raid", "Mythic+", "Raid and Mythic+", a loadout's name or "Previous talents". */
  label(label: BuildLabel): string;
}

/**
 * @param locale If it lacks a text, because files of two versions are mixed, the key is shown.
 * @param clients Shown in place of ours.
 */
export function createTexts(locale: Locale | undefined, clients: ClientTexts = {}): Texts {
  function text<Key extends TextKey>(key: Key, ...values: ValuesOf<Key>): string {
    const template: string = clients[key] ?? locale?.texts[key] ?? key;
    const given: Values | undefined = values[0];
    // Most texts have no placeholders.
    return given === undefined || locale === undefined ? template : fillText(template, given, locale.plural);
  }
  return {
    text,
    label(label) {
      switch (label.kind) {
        case 'content':
          return label.encounterName ?? text(label.contentType);
        case 'raidAndMythicPlus':
          return text('raidAndMythicPlus');
        case 'loadout':
          return label.name;
        case 'restored':
          return text('labelRestored');
      }
    },
  };
}
