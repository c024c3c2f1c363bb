/** English, and the fall-back for every client language that has no texts of its own yet. */
import type { ContentType } from '@toptalent/build-data';
import type { Status } from '../core/message.ts';
import type { Texts } from './texts.ts';

const contentNames: Readonly<Record<ContentType, string>> = { raid: 'Raid', mythicPlus: 'Mythic+' };

function talents(points: number): string {
  return points === 1 ? '1 talent' : `${points} talents`;
}

function days(count: number): string {
  if (count === 0) {
    return 'today';
  }
  return count === 1 ? '1 day ago' : `${count} days ago`;
}

const advice: Readonly<Record<Status['advice'], string>> = {
  offer: 'an offer is due',
  belowMaxLevel: 'silent below maximum level',
  nothingToOffer: 'no build fits this specialization',
  worn: 'you wear a top build',
  kept: 'you chose to keep yours',
  noTalents: 'no advice',
};

export function english(): Texts {
  return {
    label: (label) =>
      label.kind === 'restored' ? 'Before' : (label.encounterName ?? contentNames[label.contentType]),
    contentType: contentNames,
    difficulty: {
      mythic: 'Mythic',
      heroic: 'Heroic',
      normal: 'Normal',
      mythicPlus: 'Mythic+',
      mixed: 'mixed difficulties',
    },
    confidence: { strong: 'strong evidence', ok: 'fair evidence', thin: 'thin evidence' },

    reasonLogin: (spec) => `You wear neither of the top ${spec} builds.`,
    reasonSpecialization: (spec) => `You are ${spec} now, and wear neither of its top builds.`,
    reasonAsked: (spec) => `The top ${spec} builds.`,
    useRaid: 'Use raid build',
    useMythicPlus: 'Use Mythic+ build',
    useEncounter: 'Use this build',
    keepMine: 'Keep mine',
    wornAlready: 'You wear this',
    players: (exact, sample) => `${exact} of ${sample} top players run exactly this`,
    evidence: (confidence, difficulty) => `${difficulty}, ${confidence}`,
    differs: (points) => (points === 0 ? 'Same as yours' : `Differs from yours in ${talents(points)}`),
    generalInstead: 'No build of its own: the general one',
    age: (count) => `Data gathered ${days(count)}`,
    sampleMark: 'Sample data, made up',
    staleMark: 'older than three weeks',
    gains: 'You would gain',
    loses: 'You would lose',
    cost: 'Changing talents takes about 5 seconds out of combat.',

    dataFault: {
      missing: 'No talent data is installed, so there is nothing to offer.',
      otherVersion: 'The talent data is of another version of this addon, so there is nothing to offer.',
      damaged: 'The talent data cannot be read, so there is nothing to offer. Installing it again may help.',
    },
    sampleData: (date) =>
      `This is sample data, made up on ${date}: it shows how things work, not what to play.`,
    staleData: (date, count) => `The talent data is ${count} days old (${date}). Newer data may be out.`,
    unfitData: (date) =>
      `The talent data of ${date} does not fit this version of the game, so nothing is offered.`,
    savedReplaced: 'The saved settings could not be read and were replaced by defaults.',
    applying: (label) => `Changing talents to: ${label}.`,
    applied: (label) => `Talents changed to: ${label}.`,
    appliedInPart: (label, points) =>
      `Talents changed to: ${label}, but ${talents(points)} could not be set.`,
    alreadyWorn: (label) => `You already wear this build: ${label}.`,
    switchFailed: (label, reason) => `Talents not changed (${label}): ${reason}`,
    reasons: {
      encounter: 'A boss fight is under way.',
      inVehicle: 'You are in a vehicle.',
      client: 'The game does not allow it just now.',
      busy: 'Another change is under way.',
      talentsNotLoaded: 'The game has not loaded your talents yet. Try again in a moment.',
      unfitCode: 'The build does not fit your talent tree.',
      stagedChanges: 'You have talent changes that are not applied. Apply or undo them first.',
      noBackup: 'Your current build could not be backed up.',
      removeTimedOut: 'The game did not free our loadout. Try again in a moment.',
      importTimedOut: 'The game did not answer. Try again in a moment.',
      specChanged: 'Your specialization changed.',
      loadRefused: 'The game refused without giving a reason. Try again in a moment.',
      commitFailed: 'The game could not apply the talents. Try again in a moment.',
      timedOut: 'The game did not confirm the change. Look at your talents before you try again.',
    },
    nothingToRestore: 'Nothing to restore: no talents were changed for this specialization.',
    nothingToOffer: 'There is no build that fits your specialization and talent tree.',
    afterCombat: 'The offer comes after combat.',
    talentsNotLoaded: 'The game has not loaded your talents yet. Try again in a moment.',
    status: (status, date) => statusLine(status, date),
    version: (version) => `Version ${version}.`,
    help: 'Commands: /toptalent show (offer the builds now), status, restore (back to what you wore before), version, help.',
    unknownCommand: (command) => `Unknown command "${command}". /toptalent help lists all.`,
  };
}

function statusLine(status: Status, date: string): string {
  const parts: string[] = [`version ${status.version}`];
  const { data, differing } = status;
  if ('fault' in data) {
    parts.push(`data: ${data.fault}`);
  } else {
    parts.push(`${data.sample ? 'sample data' : 'data'} of ${date} (${days(data.ageDays)})`);
  }
  parts.push(`${status.specName ?? 'no specialization'}: ${advice[status.advice]}`);
  if (differing.raid !== undefined) {
    parts.push(`raid build differs in ${talents(differing.raid)}`);
  }
  if (differing.mythicPlus !== undefined) {
    parts.push(`Mythic+ build differs in ${talents(differing.mythicPlus)}`);
  }
  parts.push(status.hasBackup ? 'backup kept' : 'no backup');
  if (status.busy) {
    parts.push('changing talents');
  }
  return `Status: ${parts.join('; ')}.`;
}
