/** The page's words for figures, dates, difficulties and builds. */
import type { BuildDifficulty, ContentType } from '@toptalent/build-data';
import type { BuildRole, ReadBuild } from './read-builds.ts';

export const contentNames: Readonly<Record<ContentType, string>> = { raid: 'Raid', mythicPlus: 'Mythic+' };

export const difficultyNames: Readonly<Record<BuildDifficulty, string>> = {
  mythic: 'Mythic',
  heroic: 'Heroic',
  normal: 'Normal',
  mythicPlus: 'Mythic+',
  mixed: 'several difficulties',
};

const roleNames: Readonly<Record<BuildRole, string>> = {
  top: 'Top build',
  runnerUp: 'Runner-up',
  otherHeroTree: 'Other hero tree',
};

/** "Ula'tek", or "General raid build". */
export function placeName({ contentType, encounter }: ReadBuild): string {
  return encounter?.name ?? (contentType === 'raid' ? 'General raid build' : 'General Mythic+ build');
}

export function roleName({ role }: ReadBuild): string {
  return roleNames[role];
}

export function heroName({ heroTree, heroTreeName }: ReadBuild): string {
  return heroTreeName ?? `Hero tree ${heroTree.subTreeId}`;
}

/** A share of 0..1 as "45%". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Epoch seconds as "20 Nov 2026", in UTC. */
export function day(seconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(seconds * 1000);
}

/** "today", "1 day old", "9 days old". */
export function age(seconds: number, now: number): string {
  const days = Math.max(0, Math.floor((now - seconds) / 86_400));
  return days === 0 ? 'today' : days === 1 ? '1 day old' : `${days} days old`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
