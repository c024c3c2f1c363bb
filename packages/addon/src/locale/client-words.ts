/** The words that messages take from the client. */
import type { SwitchFailure } from '../core/switch/switch-failure.ts';

/**
 * What rendering needs from the client.
 *
 * @noSelf
 */
export interface ClientWords {
  /** The client's localized text for a failure; undefined if it has none. */
  reason(failure: SwitchFailure): string | undefined;
  /** Formats epoch seconds as a date, in the client's language. */
  date(time: number): string;
  /** Formats epoch seconds as a date that reads the same in every language: 2026-11-29. */
  isoDate(time: number): string;
}
