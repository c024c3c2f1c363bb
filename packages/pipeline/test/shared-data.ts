/** Real data beside the checkout: tests that need it are skipped, visibly, where it is not there. */
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../shared/data/', import.meta.url);

export const sharedDataThere = existsSync(folder);
export const whySkipped = sharedDataThere ? '' : ' (skipped: ../shared is not there)';

export function sharedJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}
