/** The port to the client's clocks. */

/** @noSelf */
export interface Clock {
  /** Epoch seconds, UTC. */
  now(): number;
  /** Seconds, rising, with fractions. */
  uptime(): number;
  after(seconds: number, callback: () => void): void;
}
