/** What a visitor chooses before a session begins. */
import { clientLocales } from '@toptalent/addon/locales';
import { maximumLevel, specializations } from '@toptalent/game';

/** The data that the addon finds: made up, the project's own, a month old, or none. */
export type DataChoice = 'sample' | 'own' | 'stale' | 'missing';

export interface PlaySettings {
  readonly specId: number;
  readonly level: number;
  /** The client's language, such as `deDE`. */
  readonly locale: string;
  /** The build that the character wears; names are those of `sim/builds.ts`. */
  readonly worn: string;
  readonly data: DataChoice;
}

/** Warlock, Destruction: names of the usual length. */
export const usualSettings: PlaySettings = {
  specId: 267,
  level: maximumLevel,
  locale: 'enUS',
  worn: 'own',
  data: 'sample',
};

export const dataChoices: readonly DataChoice[] = ['sample', 'own', 'stale', 'missing'];

export const levels = { least: 10, most: maximumLevel } as const;

const wornPattern = /^(own|raid|mythicPlus|random-\d{1,4}|encounter-\d{1,6})$/;

/** The first thing that is wrong with settings from outside, in words; undefined if nothing is. */
export function faultOf(settings: PlaySettings): string | undefined {
  const { specId, level, locale, worn, data } = settings;
  if (!specializations.some((spec) => spec.specId === specId)) {
    return `There is no specialization ${specId}.`;
  }
  if (!Number.isInteger(level) || level < levels.least || level > levels.most) {
    return `The level must be ${levels.least} to ${levels.most}.`;
  }
  if (!clientLocales.some((known) => known === locale)) {
    return `The client has no language ${locale}.`;
  }
  if (!wornPattern.test(worn)) {
    return `There is no build ${worn}.`;
  }
  return dataChoices.includes(data) ? undefined : `There is no data ${data as string}.`;
}
