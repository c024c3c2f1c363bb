/** What the talents need of the client around them. */
import type { Traps } from '../traps.ts';

/** @noSelf */
export interface TalentHost {
  readonly traps: Traps;
  currentSpecId(): number;
  /** Whether the character has not chosen a specialization yet. */
  hasNoSpecialization(): boolean;
  level(): number;
  /** The client's localized reason why talents cannot be changed now; undefined if they can. */
  refusal(): string | undefined;
  /** Whether a cast could begin: the player is alive and does not cast anything else. */
  canCast(): boolean;
  /** Whether the player is moving: a cast then fails at once. */
  isMoving(): boolean;
  /** Records that an addon did what the client forbids now; the scenario fails. */
  addViolation(what: string): void;
  log(line: string): void;
  /** The red text in the middle of the screen. */
  showError(text: string): void;
  fire(event: string, ...payload: unknown[]): void;
  /** Fires a cast event of the player. */
  fireCast(event: string, spellId: number): void;
  after(seconds: number, action: () => void): void;
  /** Makes the talent window read the list of loadouts anew. */
  refreshWindowCache(): void;
}
