/** What a build is for: a content type, or one of its encounters. */
import type { ContentType } from '@toptalent/build-data';

export interface BuildTarget {
  readonly contentType: ContentType;
  /** Warcraft Logs' id; undefined for the general build of the content type, and for an encounter that the data does not know. */
  readonly encounterId?: number | undefined;
  /** The encounter's localized name. Undefined for a general build; the data's own name stands in if the caller knows none. */
  readonly name?: string | undefined;
}

export const generalBuilds: readonly BuildTarget[] = [{ contentType: 'raid' }, { contentType: 'mythicPlus' }];
