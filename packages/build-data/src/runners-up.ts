/** The order in which every reader lists a build's runners-up. */
import type { Alternative } from './contract.ts';

/** Those that more players run, or nearly run, come first. Of equal shares the one with more players of exactly that build. */
export function runnersUpOf({
  alternatives,
}: {
  readonly alternatives: readonly Alternative[];
}): readonly Alternative[] {
  return alternatives.toSorted((a, b) =>
    a.similarShare === b.similarShare ? b.exactPlayers - a.exactPlayers : b.similarShare - a.similarShare,
  );
}
