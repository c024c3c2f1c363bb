/** How an outcome names a cell that a run left unfinished. */
import type { ContentType } from '@toptalent/build-data';

/**
 * `allowance`: there were no points for it. `unusable`: no build can be chosen from what there is. `page`: Warcraft Logs did
 * not give its page.
 */
export type UnfinishedWhy = 'allowance' | 'unusable' | 'page';

/** What `--json` prints of such a cell. Names here are public. */
export interface UnfinishedOutcome {
  /** "Priest/Discipline on Nek'zali". */
  readonly cell: string;
  readonly specId: number;
  readonly contentType: ContentType;
  readonly encounterId: number;
  readonly why: UnfinishedWhy;
  readonly reason: string;
}
