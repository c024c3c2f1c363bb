/** What the addon says in chat, as data. `locale` turns each message into one line. */
import type { DataFault } from '../data/open-data.ts';
import type { DeadBecause } from '../boss/dead.ts';
import type { EvidenceKind } from '../boss/weights.ts';
import type { BuildLabel } from '../switch/build-label.ts';
import type { SilentReason } from '../answer/answer.ts';
import type { SwitchFailure } from '../switch/switch-failure.ts';

export interface Status {
  readonly version: string;
  readonly specName?: string | undefined;
  /** What the data is, or why it cannot be read. `asOf` in epoch seconds, `ageDays` in whole days. */
  readonly data:
    | { readonly fault: DataFault }
    | { readonly sample: boolean; readonly asOf: number; readonly ageDays: number };
  /** What would happen in the open world if the player logged in now. */
  readonly atLogin: SilentReason | 'offer' | 'nothingHere';
  /** Talent points in which each general build differs from what is worn; undefined if none fits. */
  readonly differing: { readonly raid?: number | undefined; readonly mythicPlus?: number | undefined };
  readonly hasBackup: boolean;
  readonly busy: boolean;
  /** Where the player is, for bug reports: the client's ids and its own texts. */
  readonly place: {
    readonly instanceId: number;
    readonly difficultyId: number;
    readonly floor?: number | undefined;
    readonly subZone: string;
  };
}

/** Why a loadout that the addon made was not deleted; the player edited or renamed it, or the client said no. */
export type KeptReason = 'selected' | 'edited' | 'renamed' | 'refused';

/** A piece of evidence for a living boss, and how many points it counts. */
interface WhyEvidence {
  readonly kind: EvidenceKind;
  readonly points: number;
}

export type Message =
  | { readonly say: 'dataFault'; readonly fault: DataFault }
  | { readonly say: 'sampleData'; readonly generatedAt: number }
  | { readonly say: 'staleData'; readonly generatedAt: number; readonly ageDays: number }
  | { readonly say: 'unfitData'; readonly generatedAt: number }
  | { readonly say: 'savedReplaced' }
  | { readonly say: 'applying'; readonly label: BuildLabel }
  | { readonly say: 'applied'; readonly label: BuildLabel; readonly differing: number }
  | { readonly say: 'alreadyWorn'; readonly label: BuildLabel }
  | { readonly say: 'switchFailed'; readonly label: BuildLabel; readonly failure: SwitchFailure }
  | { readonly say: 'nothingToRestore' }
  /** The next bosses have the build that was just applied, too: `count` of them, at least 1, and the name of the last. */
  | { readonly say: 'sameForNext'; readonly count: number; readonly lastName: string }
  /** None of the shipped dungeons is in the client's season. */
  | { readonly say: 'otherSeason'; readonly generatedAt: number }
  /** `/toptalent next` or `why` outside a raid. */
  | { readonly say: 'notInRaid' }
  /** `/toptalent next`: every boss is dead, or the raid is unknown to data and journal. */
  | { readonly say: 'noBossLeft' }
  /** `/toptalent why`: the decision, then a line for each living boss, then one for each dead boss. */
  | {
      readonly say: 'whyDecision';
      readonly bossName: string;
      readonly sure: boolean;
      readonly picked: boolean;
    }
  | {
      readonly say: 'whyBoss';
      readonly bossName: string;
      readonly score: number;
      readonly evidence: readonly WhyEvidence[];
    }
  | { readonly say: 'whyDead'; readonly bossName: string; readonly because: DeadBecause }
  /** `/toptalent cleanup`: how many loadouts of ours were deleted. */
  | { readonly say: 'cleanedUp'; readonly count: number }
  /** `/toptalent cleanup`: a loadout that the addon made, and why it was not deleted. */
  | { readonly say: 'cleanupKept'; readonly name: string; readonly why: KeptReason }
  /** `/toptalent why`: nothing was offered when the addon looked last. */
  | { readonly say: 'whySilent'; readonly why: SilentReason | 'nothingHere' }
  | { readonly say: 'cleanupRefused'; readonly failure: SwitchFailure }
  /** A loadout that the player pinned is no longer there. */
  | { readonly say: 'pinGone'; readonly name: string }
  | { readonly say: 'nothingToOffer' }
  | { readonly say: 'afterCombat' }
  | { readonly say: 'talentsNotLoaded' }
  /** What the player asked for shows once talents are loaded. */
  | { readonly say: 'talentsAwaited' }
  | { readonly say: 'status'; readonly status: Status }
  | { readonly say: 'version'; readonly version: string }
  /** The client does not open its settings window in combat. */
  | { readonly say: 'settingsInCombat' }
  /** An error kept the settings page from being made. */
  | { readonly say: 'settingsFailed' }
  | { readonly say: 'help' }
  | { readonly say: 'unknownCommand'; readonly command: string };
