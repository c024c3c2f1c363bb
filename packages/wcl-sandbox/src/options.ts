/** What the sandbox can be told. */
import type { Edition } from '@toptalent/sample';
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
  /** Epoch milliseconds; the machine's clock unless given. */
  readonly now?: (() => number) | undefined;
  /** Edition of the trees that most rows belong to. Default "current". */
  readonly edition?: Edition | undefined;
  /** Edition that `talents.json` shows. Default: that of the rows. Another one is a tree file that lags, or runs ahead. */
  readonly treesEdition?: Edition | undefined;
  /** Share of rows from the other edition, 0..1. Default 0. */
  readonly otherEditionShare?: number | undefined;
  /** Player names that break careless code. Default false. */
  readonly hostileNames?: boolean | undefined;
  /** Faults on demand. */
  readonly fault?: FaultRule | undefined;
}
