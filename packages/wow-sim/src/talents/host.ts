/** What the talents need of the client around them. */
import type { Traps } from '../traps.ts';

/** @noSelf */
export interface TalentHost {
  readonly traps: Traps;
  currentSpecId(): number;
  level(): number;
  /** The client's localized reason why talents cannot be changed now; undefined when they can. */
  refusal(): string | undefined;
  /** Whether a cast could begin: the player is alive and does not cast anything else. */
  canCast(): boolean;
  /** Whether the player runs: a cast is refused as soon as it is asked for. */
  isMoving(): boolean;
  /** An addon did what it must not do now; the scenario fails. */
  addViolation(what: string): void;
  log(line: string): void;
  /** The red text in the middle of the screen. */
  showError(text: string): void;
  fire(event: string, ...payload: unknown[]): void;
  /** A cast event of the player. */
  fireCast(event: string, spellId: number): void;
  after(seconds: number, action: () => void): void;
  /** The talent window learns which loadouts there are. */
  refreshWindowCache(): void;
}
