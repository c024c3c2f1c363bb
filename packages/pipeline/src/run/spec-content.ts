/** Raids or dungeons of one specialization: what is chosen at once. */
import type { ContentType } from '@toptalent/build-data';

export interface SpecContent {
  readonly specId: number;
  readonly contentType: ContentType;
}

/** "256/raid": unique, to find it by. */
export function specContentId({ specId, contentType }: SpecContent): string {
  return `${specId}/${contentType}`;
}
