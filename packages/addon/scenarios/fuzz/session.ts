/** The session and the kind of step that random sessions are made of. */
import type { ScenarioWorld } from '../world.ts';
import type { OwnLoadouts } from './loadouts.ts';
import type { Random } from './random.ts';

export type Client = ScenarioWorld['client'];

export interface FuzzSession {
  readonly world: ScenarioWorld;
  readonly client: Client;
  readonly own: OwnLoadouts;
  /** Legal codes of the current specialization. */
  readonly codes: () => readonly string[];
  /** Specializations of the class. */
  readonly specIds: readonly number[];
}

/** @noSelf */
export interface FuzzStep {
  readonly name: string;
  /** Share of all steps, relative to the sum of the weights. */
  readonly weight: number;
  /** False leaves the step out this time. */
  readonly can?: ((client: Client) => boolean) | undefined;
  readonly take: (session: FuzzSession, random: Random) => void;
}

/** Whether talents can be changed, apart from casts. */
export const isCalm = ({ game: { player } }: Client): boolean =>
  !player.inCombat && !player.dead && !player.keystoneRunning && !player.inPvpMatch;

/** Whether nothing keeps the player from changing talents, and no change is under way. */
export const isSettled = (client: Client): boolean =>
  isCalm(client) && !client.game.talents.commit.isRunning();
