/** The options of a sandbox. */
import type { Edition, WorldChanges } from '@toptalent/sample';
import type { FaultRule } from './http/fault.ts';

export interface SandboxOptions {
  /** Port on 127.0.0.1; any free one if 0 or undefined. */
  readonly port?: number | undefined;
  /** Seed of the sample's populations. Default 1. */
  readonly seed?: number | undefined;
  /** Delay of every answer in milliseconds. Default 0. */
  readonly latencyMs?: number | undefined;
  /** Folder of recorded ranking pages to serve instead of the sample. */
  readonly recorded?: string | undefined;
  /** File to serve as `talents.json` instead of the sample's trees. */
  readonly trees?: string | undefined;
  /** Points an hour. Default 3600, the free tier's. */
  readonly limitPerHour?: number | undefined;
  /** Length of the "hour", in seconds; shorter for tests. Default 3600. */
  readonly windowSeconds?: number | undefined;
  /** Epoch milliseconds; the machine's clock unless given. Also the source of every answer's Date header. */
  readonly now?: (() => number) | undefined;
  /** Edition of the trees that most rows belong to. Default "current". */
  readonly edition?: Edition | undefined;
  /** Edition of `talents.json`. Default: that of the rows. With another one the tree file lags, or is ahead. */
  readonly treesEdition?: Edition | undefined;
  /** Share of rows from the other edition, 0..1. Default 0. */
  readonly otherEditionShare?: number | undefined;
  /** Player names that break careless code. Default false. */
  readonly hostileNames?: boolean | undefined;
  /** Changes to the list of zones: a new patch, a new boss, names that break careless code. */
  readonly world?: WorldChanges | undefined;
  /** Serialization version of the import codes in reports. Default: the one that `loadout` writes. */
  readonly codeVersion?: number | undefined;
  /** Adds a specialization that `game` does not know, with its talent tree and rankings. Default false. */
  readonly newSpecialization?: boolean | undefined;
  /** A specialization whose slug is another one: rankings asked for by the old slug have no rows. */
  readonly renamedSpecId?: number | undefined;
  /** Faults on demand; `faultScript` makes a rule from a list. */
  readonly fault?: FaultRule | undefined;
}
