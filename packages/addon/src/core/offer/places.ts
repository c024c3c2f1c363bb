/** What builds are looked up for. */
import type { ContentType } from '@toptalent/build-data';

/** A content type, or one of its encounters. */
export interface Place {
  readonly contentType: ContentType;
  /** Warcraft Logs' id. */
  readonly encounterId?: number | undefined;
  /** The encounter's localized name, for one that the data may not know. */
  readonly name?: string | undefined;
}

export const generalPlaces: readonly Place[] = [{ contentType: 'raid' }, { contentType: 'mythicPlus' }];
