/** What the sandbox can be told. */
import type { Edition, WorldChanges } from '@toptalent/sample';
import type { FaultRule } from './http/fault.ts';

export interface SandboxOptions {
  /** Port on 127.0.0.1; 0 or none for any free one. */
  readonly port?: number | undefined;
  /** Seed of the sample's populations. Default 1. */
  readonly seed?: number | undefined;
  /** Added to every answer, in milliseconds. Default 0. */
  readonly latencyMs?: number | undefined;
  /** Folder of recorded ranking pages to serve instead of the sample. */
  readonly recorded?: string | undefined;
  /** File to serve as `talents.json` instead of the sample's trees. */
  readonly trees?: string | undefined;
  /** Points an hour. Default 3600, the free tier's. */
  readonly limitPerHour?: number | undefined;
  /** Length of the "hour", in seconds; shorter for tests. Default 3600. */
  readonly windowSeconds?: number | undefined;
  /** Epoch milliseconds; the machine's clock unless given. Every answer's Date goes by it. */
  readonly now?: (() => number) | undefined;
  /** Edition of the trees that most rows belong to. Default "current". */
  readonly edition?: Edition | undefined;
  /** Edition that `talents.json` shows. Default: that of the rows. Another one is a tree file that lags, or runs ahead. */
  readonly treesEdition?: Edition | undefined;
  /** Share of rows from the other edition, 0..1. Default 0. */
  readonly otherEditionShare?: number | undefined;
  /** Player names that break careless code. Default false. */
  readonly hostileNames?: boolean | undefined;
  /** How the list of zones differs from the usual one: a new patch, a new boss, names that break careless code. */
  readonly world?: WorldChanges | undefined;
  /** Lists a specialization that no version of `game` knows, and its talent tree. Default false. */
  readonly newSpecialization?: boolean | undefined;
  /** Specialization that Warcraft Logs has given another slug: asked for by the old one it has no rows. */
  readonly renamedSpecId?: number | undefined;
  /** Faults on demand; `faultScript` makes a rule of a list. */
  readonly fault?: FaultRule | undefined;
}
