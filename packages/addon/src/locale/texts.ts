/**
 * Every text of ours that a player reads, typed: a locale that lacks one does not compile. Texts with values are functions,
 * so that each language can order and inflect as it must. Where the client has a text of its own, that is shown instead.
 */
import type { BuildDifficulty, Confidence, ContentType } from '@toptalent/build-data';
import type { BuildLabel, Status } from '../core/message.ts';
import type { DataFault } from '../core/data/read-talent-data.ts';

/** Reasons for which the client has no text of its own. */
type OwnReason =
  | 'encounter'
  | 'inVehicle'
  | 'client'
  | 'busy'
  | 'talentsNotLoaded'
  | 'unfitCode'
  | 'stagedChanges'
  | 'noBackup'
  | 'removeTimedOut'
  | 'importTimedOut'
  | 'specChanged'
  | 'loadRefused'
  | 'commitFailed'
  | 'timedOut';

/** @noSelf */
export interface Texts {
  /** "Raid", "Mythic+", a boss's name, "Before". */
  readonly label: (label: BuildLabel) => string;
  readonly contentType: Readonly<Record<ContentType, string>>;
  readonly difficulty: Readonly<Record<BuildDifficulty, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;

  readonly reasonLogin: (specName: string) => string;
  readonly reasonSpecialization: (specName: string) => string;
  readonly reasonAsked: (specName: string) => string;
  readonly useRaid: string;
  readonly useMythicPlus: string;
  readonly useEncounter: string;
  readonly keepMine: string;
  readonly wornAlready: string;
  readonly players: (exactPlayers: number, sampleSize: number) => string;
  readonly evidence: (confidence: string, difficulty: string) => string;
  readonly differs: (points: number) => string;
  readonly generalInstead: string;
  readonly age: (days: number) => string;
  readonly sampleMark: string;
  readonly staleMark: string;
  readonly gains: string;
  readonly loses: string;
  readonly cost: string;

  readonly dataFault: Readonly<Record<DataFault, string>>;
  readonly sampleData: (date: string) => string;
  readonly staleData: (date: string, days: number) => string;
  readonly unfitData: (date: string) => string;
  readonly savedReplaced: string;
  readonly applying: (label: string) => string;
  readonly applied: (label: string) => string;
  readonly appliedInPart: (label: string, points: number) => string;
  readonly alreadyWorn: (label: string) => string;
  readonly switchFailed: (label: string, reason: string) => string;
  readonly reasons: Readonly<Record<OwnReason, string>>;
  readonly nothingToRestore: string;
  readonly nothingToOffer: string;
  readonly afterCombat: string;
  readonly talentsNotLoaded: string;
  readonly status: (status: Status, date: string) => string;
  readonly version: (version: string) => string;
  readonly help: string;
  readonly unknownCommand: (command: string) => string;
}
