/** What the addon says in chat, as data; `locale` turns it into one line. */
import type { ContentType } from '@toptalent/build-data';
import type { DataFault } from './data/read-talent-data.ts';
import type { SilentBecause } from './offer/decide.ts';
import type { SwitchFailure } from './switch/reasons.ts';

/** A build's name: a content type, an encounter of it, or what was worn before. */
export type BuildLabel =
  | {
      readonly kind: 'content';
      readonly contentType: ContentType;
      readonly encounterName?: string | undefined;
    }
  | { readonly kind: 'restored' };

export interface Status {
  readonly version: string;
  readonly specName?: string | undefined;
  /** "fault" of the data, or what it is. */
  readonly data:
    | { readonly fault: DataFault }
    | { readonly sample: boolean; readonly generatedAt: number; readonly ageDays: number };
  /** What would happen if the player logged in now. */
  readonly advice: SilentBecause | 'offer' | 'noTalents';
  /** Points to the raid and the Mythic+ build; undefined where there is none that fits. */
  readonly differing: { readonly raid?: number | undefined; readonly mythicPlus?: number | undefined };
  readonly hasBackup: boolean;
  readonly busy: boolean;
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
  | { readonly say: 'nothingToOffer' }
  | { readonly say: 'afterCombat' }
  | { readonly say: 'talentsNotLoaded' }
  | { readonly say: 'status'; readonly status: Status }
  | { readonly say: 'version'; readonly version: string }
  | { readonly say: 'help' }
  | { readonly say: 'unknownCommand'; readonly command: string };
