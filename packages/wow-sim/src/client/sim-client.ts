/** The simulated client as a scenario plays it: one part for each kind of action. */
import { CharacterActions } from '../actions/character.ts';
import { InputActions } from '../actions/input.ts';
import { KeystoneActions } from '../actions/keystone.ts';
import { LoadoutActions } from '../actions/loadouts.ts';
import { PointerActions } from '../actions/pointer.ts';
import { LockoutActions } from '../actions/lockouts.ts';
import { RaidActions } from '../actions/raid.ts';
import { ScreenActions } from '../actions/screen.ts';
import { SessionActions } from '../actions/session.ts';
import { TravelActions } from '../actions/travel.ts';
import type { Transcript } from '../transcript.ts';
import type { Traps } from '../traps.ts';
import { Game } from './game.ts';
import { installInto } from './install.ts';
import { Machine } from './machine.ts';
import type { SimClientOptions } from './options.ts';

export class SimClient {
  readonly machine: Machine;
  /** The state of the game, to look at and to set up. */
  readonly game: Game;
  /** Logging in and out, /reload. */
  readonly session: SessionActions;
  /** Looking at windows, clicking and pointing. */
  readonly screen: ScreenActions;
  /** The mouse and the keyboard, at points of the screen. */
  readonly pointer: PointerActions;
  /** Slash commands, key bindings, settings, the addon compartment. */
  readonly input: InputActions;
  /** Fighting, dying, casting, changing specialization. */
  readonly character: CharacterActions;
  /** What the player does with talents and saved loadouts. */
  readonly loadouts: LoadoutActions;
  /** Loading screens and walks. */
  readonly travel: TravelActions;
  /** Ready checks and encounters. */
  readonly raid: RaidActions;
  /** Which bosses are dead, in this instance and by the player's lockout. */
  readonly lockouts: LockoutActions;
  /** Mythic+ runs. */
  readonly keystone: KeystoneActions;
  /** Surprises of the real client, off until a scenario turns them on. */
  readonly traps: Traps;
  /** Everything that happened, line by line. */
  readonly transcript: Transcript;
  /** Lines that addons wrote into the chat window. */
  readonly chat: string[];
  /** Errors that the addon's code raised. */
  readonly errors: string[];
  /** What the addon asked for while the client forbade it. */
  readonly violations: string[];

  constructor(options: SimClientOptions) {
    const machine = new Machine(options);
    const game = new Game(machine);
    this.machine = machine;
    this.game = game;
    this.session = new SessionActions(game);
    this.screen = new ScreenActions(game);
    this.pointer = new PointerActions(game);
    this.input = new InputActions(game);
    this.character = new CharacterActions(game);
    this.loadouts = new LoadoutActions(game);
    this.travel = new TravelActions(game);
    this.raid = new RaidActions(game);
    this.lockouts = new LockoutActions(game);
    this.keystone = new KeystoneActions(game);
    this.traps = machine.traps;
    this.transcript = machine.transcript;
    this.chat = machine.chat;
    this.errors = machine.errors;
    this.violations = machine.violations;
    installInto(game);
    game.talents.window.refresh();
  }

  /** Lets time pass. */
  advance(seconds: number): void {
    this.machine.advance(seconds);
  }

  /** Fires one event to the addon, without anything having happened. */
  fire(event: string, ...payload: unknown[]): void {
    this.machine.fire(event, ...payload);
  }
}
