/** What the page shows of a session: plain data that crosses from Lua to the page. */
import type { DrawnPiece } from '@toptalent/wow-sim';

/** A place on the screen that answers to the pointer, for keyboards and screen readers. */
export interface ViewSpot {
  readonly role: 'button' | 'checkBox' | 'textBox' | 'hint';
  /** What it says, without colours. */
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly enabled: boolean;
  readonly checked: boolean;
}

/** What the controls of the world show. */
export interface ViewFacts {
  readonly specId: number;
  readonly level: number;
  readonly placeName: string;
  readonly instanceType: string;
  readonly instanceId: number;
  readonly difficultyId: number;
  /** 0 where the client has no map. */
  readonly floor: number;
  readonly inCombat: boolean;
  readonly dead: boolean;
  readonly readyCheck: boolean;
  /** The encounter in progress; 0 for none. */
  readonly encounterId: number;
  /** Encounter ids of the bosses that are dead in this instance. */
  readonly deadBosses: readonly number[];
  readonly keystoneRunning: boolean;
  /** Names of the saved loadouts of the specialization. */
  readonly loadouts: readonly string[];
  /** The loadout that the talent window shows; empty for the un-named one. */
  readonly selected: string;
  /** Whether a change of talents is being cast. */
  readonly changing: boolean;
  /** Names (as in `builds.ts`) of the general builds that are worn exactly. */
  readonly wears: readonly string[];
}

/** Where a story is. */
interface ViewStory {
  readonly name: string;
  readonly step: number;
  readonly done: boolean;
  /** Expectations that did not hold. */
  readonly failed: readonly string[];
}

/** @noSelf */
export interface View {
  /** Milliseconds of the client's clock. */
  readonly now: number;
  /** When the next thing falls due, on that clock; -1 if nothing waits. */
  readonly nextDue: number;
  readonly drawn: readonly DrawnPiece[];
  /** The lowest first. */
  readonly spots: readonly ViewSpot[];
  /** Lines of the transcript since the last view. */
  readonly lines: readonly string[];
  /** Errors that the addon raised since the last view. */
  readonly errors: readonly string[];
  /** What the addon asked for since the last view while the client forbade it. */
  readonly violations: readonly string[];
  /** The selected text of the box with the focus, to copy; empty for none. */
  readonly copyable: string;
  /** Whether a box has the focus, so that typing goes to the game. */
  readonly typing: boolean;
  readonly facts: ViewFacts;
  readonly story?: ViewStory | undefined;
}
