/** The world of most tests here: the lair's boss is in a zone of its own, which leaves eight bosses in zone 53. */
import type { SandboxOptions } from '@toptalent/wcl-sandbox';

/** Eight pages are two requests: six pages in the first, two in the second. */
export function eightBosses({ world }: SandboxOptions): SandboxOptions['world'] {
  return { lairZone: true, ...world };
}
