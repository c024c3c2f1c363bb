/** What a build is called in chat and in the list of loadouts, as data. */
import type { ContentType } from '@toptalent/build-data';

export type BuildLabel =
  /** The general build of a content type, or that of an encounter. */
  | {
      readonly kind: 'content';
      readonly contentType: ContentType;
      readonly encounterName?: string | undefined;
    }
  /** What was worn before. */
  | { readonly kind: 'restored' };
