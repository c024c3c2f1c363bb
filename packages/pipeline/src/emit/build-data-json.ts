/** Renders the text of `build-data.json`. */
import type { BuildData } from '@toptalent/build-data';
import { embeddable, withSortedKeys } from './stable-json.ts';

/**
 * Indented JSON with a newline at the end; the same data always gives the same bytes. Keys are sorted, ids as numbers and
 * names as text.
 */
export function renderBuildData(data: BuildData): string {
  return embeddable(`${JSON.stringify(withSortedKeys(data), null, 2)}\n`);
}
