/**
 * The client's own words of each language, where the addon shows them in place of its own.
 *
 * Facts: client 12.0.5 (67451). A language has no sentences here: the addon's own stand in for them, and so are measured in its windows.
 */
import { clientStrings } from './strings.ts';

/** What a language has besides English ones that are the same everywhere. */
interface LocalizedStrings {
  readonly PLAYER_DIFFICULTY1: string;
  readonly PLAYER_DIFFICULTY2: string;
  readonly SOUND: string;
  readonly DEFAULT: string;
}

/** Sentences, which the simulated client has in English only. */
const sentences = ['ERR_TALENT_FAILED_NO_DATA', 'ERR_CLIENT_ON_TRANSPORT', 'ERR_CLIENT_LOCKED_OUT'] as const;

/** Words, which every language has. */
const labels: readonly (keyof LocalizedStrings)[] = [
  'PLAYER_DIFFICULTY1',
  'PLAYER_DIFFICULTY2',
  'SOUND',
  'DEFAULT',
];

const localized: Readonly<Record<string, LocalizedStrings | undefined>> = {
  deDE: {
    PLAYER_DIFFICULTY1: 'Normal',
    PLAYER_DIFFICULTY2: 'Heroisch',
    SOUND: 'Sound',
    DEFAULT: 'Standard',
  },
  esES: {
    PLAYER_DIFFICULTY1: 'Normal',
    PLAYER_DIFFICULTY2: 'Heroica',
    SOUND: 'Sonido',
    DEFAULT: 'Predeterminado',
  },
  esMX: {
    PLAYER_DIFFICULTY1: 'Normal',
    PLAYER_DIFFICULTY2: 'Heroico',
    SOUND: 'Sonido',
    DEFAULT: 'Predeterminado',
  },
  frFR: {
    PLAYER_DIFFICULTY1: 'Normal',
    PLAYER_DIFFICULTY2: 'Héroïque',
    SOUND: 'Son',
    DEFAULT: 'Défaut',
  },
  itIT: {
    PLAYER_DIFFICULTY1: 'Normale',
    PLAYER_DIFFICULTY2: 'Eroica',
    SOUND: 'Audio',
    DEFAULT: 'Predefinito',
  },
  koKR: {
    PLAYER_DIFFICULTY1: '일반',
    PLAYER_DIFFICULTY2: '영웅',
    SOUND: '소리',
    DEFAULT: '기본',
  },
  ptBR: {
    PLAYER_DIFFICULTY1: 'Normal',
    PLAYER_DIFFICULTY2: 'Heroico',
    SOUND: 'Som',
    DEFAULT: 'Padrão',
  },
  ruRU: {
    PLAYER_DIFFICULTY1: 'Обычный',
    PLAYER_DIFFICULTY2: 'Героический',
    SOUND: 'Звук',
    DEFAULT: 'По умолчанию',
  },
  zhCN: {
    PLAYER_DIFFICULTY1: '普通',
    PLAYER_DIFFICULTY2: '英雄',
    SOUND: '声音',
    DEFAULT: '默认',
  },
  zhTW: {
    PLAYER_DIFFICULTY1: '普通模式',
    PLAYER_DIFFICULTY2: '英雄模式',
    SOUND: '音效',
    DEFAULT: '預設值',
  },
};

/** What the addon shows in place of its own, and the simulated client may lack. */
export const optionalStrings: readonly string[] = [...sentences, ...labels];

/** The client's strings in a language; undefined is one that the simulated client lacks. */
export function stringsOf(locale: string): Readonly<Record<string, string | undefined>> {
  const own = localized[locale];
  const strings: Record<string, string | undefined> = { ...clientStrings, ...own };
  for (const name of own === undefined ? [] : sentences) {
    strings[name] = undefined;
  }
  return strings;
}
