/** What a session of the playground begins with. */
import type { ClientTreeParts } from '@toptalent/wow-sim';

/** @noSelf */
export interface SessionStart {
  readonly specId: number;
  readonly level: number;
  /** The client's language, such as `deDE`. */
  readonly locale: string;
  /** Which build the character wears: see `builds.ts`. */
  readonly worn: string;
  /** Whether the addon's data file is empty. */
  readonly noData: boolean;
  /** Epoch seconds (UTC) of the login. */
  readonly startedAt: number;
  /** The class's talent tree; the sample's unless given. */
  readonly tree?: ClientTreeParts | undefined;
}
