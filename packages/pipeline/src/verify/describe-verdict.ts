/** Says a verdict in one line. */
import type { Pick } from '@toptalent/loadout';
import type { Verdict } from './verdict.ts';

export function describeVerdict(verdict: Verdict): string {
  switch (verdict.verdict) {
    case 'same':
      return 'the same build';
    case 'differs':
      return `${verdict.points} points differ: ${side('ours', verdict.onlyOurs)}; ${side('the report', verdict.onlyReport)}`;
    case 'treeTooOld':
      return `the report's code does not fit our talent tree (${verdict.reason})`;
    case 'otherTree':
      return `our code does not fit the talent tree at hand (${verdict.reason})`;
    case 'noReport':
      return 'the report cannot be read, or has no such player';
  }
}

function side(name: string, picks: readonly Pick[]): string {
  const entries = picks.map((pick) =>
    pick.ranks === 1 ? `${pick.entryId}` : `${pick.entryId} x${pick.ranks}`,
  );
  return `${name} alone has ${entries.length === 0 ? 'nothing' : `entries ${entries.join(', ')}`}`;
}
