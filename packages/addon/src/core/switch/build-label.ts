/** What a build is called in chat and in the list of loadouts, as data. */
import type { ContentType } from '@toptalent/build-data';

export type BuildLabel =
  /** The general build of a content type, or that of an encounter. */
  | {
      readonly kind: 'content';
      readonly contentType: ContentType;
      readonly encounterName?: string | undefined;
    }
  /** The general build of raids and of Mythic+, where they are equal. */
  | { readonly kind: 'raidAndMythicPlus' }
  /** A saved loadout of the player's own. */
  | { readonly kind: 'loadout'; readonly name: string }
  /** What was worn before. */
  | { readonly kind: 'restored' };
