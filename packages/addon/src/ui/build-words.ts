/** The texts that describe an offered build: its title, and what has to be said about it. */
import { fewPlayers } from '../core/offer/offer.ts';
import type { OfferedBuild, OwnOrigin, TopBuild } from '../core/offer/offer.ts';
import type { Texts } from '../locale/texts.ts';
import { percent } from './share-bar.ts';

export function titleOf(build: OfferedBuild, { text }: Texts): string {
  if (build.kind === 'own') {
    return build.loadoutName ?? ownTitle(build.origin, text);
  }
  const { encounter, standsIn, contentType, inMythicPlus } = build;
  if (inMythicPlus !== undefined) {
    return text('raidAndMythicPlus');
  }
  if (standsIn !== undefined) {
    return text(contentType === 'raid' ? 'generalRaid' : 'generalMythicPlus');
  }
  return encounter?.name ?? text(contentType);
}

function ownTitle(origin: OwnOrigin, text: Texts['text']): string {
  return origin.kind === 'wornBefore' ? text('ownBuild', { instance: origin.instanceName }) : '';
}

/** What stands beside a build's hero tree: the hero tree's share, or what the player pinned the build to. */
export function asideOf(build: OfferedBuild, { text }: Texts): string {
  if (build.kind === 'top') {
    return text('heroShare', { percent: percent(build.heroShare.share) });
  }
  const { origin } = build;
  return origin.kind === 'pinned' ? (origin.encounterName ?? text(origin.contentType)) : '';
}

/** What matters about a build beyond its figures; empty if nothing does. */
export interface BuildNotes {
  /** What weakens the advice. */
  readonly warnings: readonly string[];
  readonly hints: readonly string[];
}

export function notesOf(build: OfferedBuild, { text }: Texts): BuildNotes {
  const warnings: string[] = [];
  const hints: string[] = [];
  if (build.kind === 'own') {
    if (build.origin.kind === 'pinned') {
      hints.push(text('pinHint', { count: build.origin.apart }));
    }
  } else {
    const { standsIn, encounter, sampleSize, difficulty, alsoFor, pinnedAs, inMythicPlus } = build;
    if (pinnedAs !== undefined) {
      hints.push(text('pinIsTop', { name: pinnedAs.name }));
    }
    if (standsIn !== undefined) {
      warnings.push(text(`standsIn_${standsIn}`, { encounter: encounter?.name ?? '' }));
    }
    if (sampleSize < fewPlayers) {
      warnings.push(text('fewPlayers', { count: sampleSize }));
    }
    if (isUnusual(difficulty)) {
      hints.push(text('fromDifficulty', { difficulty: text(`difficulty_${difficulty}`) }));
    }
    if (inMythicPlus !== undefined) {
      const { similarShare, sampleSize: sample } = inMythicPlus;
      hints.push(text('inMythicPlus', { percent: percent(similarShare), sample }));
    }
    if (alsoFor.length > 0) {
      hints.push(text('alsoForNext', { count: alsoFor.length }));
    }
  }
  return { warnings, hints };
}

/** Raid builds are from Mythic, if enough players were found there. */
function isUnusual(difficulty: TopBuild['difficulty']): difficulty is 'heroic' | 'normal' {
  return difficulty === 'heroic' || difficulty === 'normal';
}
