/** Logging in and out, /reload, and what happens to the addon's memory and saved variables meanwhile. */
import { firstCharacter } from '../client/game.ts';
import type { Game } from '../client/game.ts';
import { updateInBackground } from '../client/background-updates.ts';
import { installInto } from '../client/install.ts';
import { loadTalents } from '../client/load-talents.ts';
import { newTalents } from '../client/new-talents.ts';
import { Player } from '../client/player.ts';
import { copyForDisk } from '../client/saved-variables.ts';
import { sampleClientTree } from '../talents/sample-client-tree.ts';
import type { Talents } from '../talents/talents.ts';

/** A character of the account that is logged out. */
interface LoggedOut {
  readonly name: string;
  readonly player: Player;
  readonly talents: Talents;
}

export class SessionActions {
  /** Saved variables on disk, by name. Those of any character but the first one have the character's name as a prefix. */
  readonly disk: Record<string, unknown> = {};
  private readonly game: Game;
  private others: LoggedOut[] = [];

  constructor(game: Game) {
    this.game = game;
  }

  /** First login: loads the addon and the world. Talents answer from the start, as they do in 12.x. */
  login(): void {
    this.game.machine.transcript.add('-- login');
    this.loadAddon();
    this.enterWorld(true, false);
  }

  /** /reload: the addon starts anew, with what was saved. */
  reload(): void {
    this.game.machine.transcript.add('-- /reload');
    this.endSession();
    this.loadAddon();
    this.enterWorld(false, true);
  }

  /** Logs out and in again. */
  relog(): void {
    this.game.machine.transcript.add('-- logout, login');
    this.endSession();
    this.loadAddon();
    this.enterWorld(true, false);
  }

  /**
   * Logs out, and in with another character of the account; an unknown name is a new character. Saved variables of the
   * account stay the same, those per character change.
   */
  switchCharacter(name: string, specId = this.game.player.specId, level = this.game.player.level): void {
    const { game } = this;
    game.machine.transcript.add(`-- logout, login as ${name}`);
    this.endSession();
    game.player.loggedIn = false;
    // Another character is in another group: neither the ready check nor the encounter is theirs.
    game.world.readyCheckEnds = undefined;
    game.world.encounterId = undefined;
    game.player.encounterRunning = false;
    this.others.push({ name: game.characterName, player: game.player, talents: game.talents });
    const known = this.others.find((other) => other.name === name);
    this.others = this.others.filter((other) => other.name !== name);
    const player = known?.player ?? new Player(specId, level);
    player.loggedIn = true;
    game.characterName = name;
    game.player = player;
    game.talents =
      known?.talents ?? newTalents(game.machine, player, sampleClientTree(player.playerClass().classId));
    this.loadAddon();
    this.enterWorld(true, false);
  }

  /** Loses the connection: the session ends, and the world goes on without the player until `reconnect`. */
  disconnect(): void {
    this.game.machine.transcript.add('-- disconnected');
    this.endSession();
    this.game.player.loggedIn = false;
    this.game.player.inCombat = false;
  }

  /** Logs in again after `disconnect`. */
  reconnect(): void {
    this.game.machine.transcript.add('-- reconnected');
    this.game.player.loggedIn = true;
    this.loadAddon();
    this.enterWorld(true, false);
  }

  /** Ends the session for good and leaves the globals as they were. */
  close(): void {
    this.endSession();
    this.game.machine.globals.clear();
  }

  private loadAddon(): void {
    const { machine, talents } = this.game;
    const { options, globals, secrets } = machine;
    installInto(this.game);
    talents.window.refresh();
    machine.step(() => {
      machine.runAddon('load', options.loadAddon);
      for (const name of options.savedVariables) {
        const saved = copyForDisk(this.disk[this.keyOf(name)], secrets, name);
        if (saved !== undefined) {
          globals.table[name] = saved;
        }
      }
      machine.fire('ADDON_LOADED', options.addonName, false);
      machine.fire('VARIABLES_LOADED');
    });
  }

  private enterWorld(isInitialLogin: boolean, isReload: boolean): void {
    const { machine } = this.game;
    if (isInitialLogin) {
      loadTalents(this.game);
    }
    updateInBackground(this.game);
    machine.step(() => {
      machine.fire('PLAYER_LOGIN');
      machine.fire('PLAYER_ENTERING_WORLD', isInitialLogin, isReload);
      // The client fires these two at every login, although nothing has changed.
      machine.fire('PLAYER_SPECIALIZATION_CHANGED', 'player');
      machine.fire('TRAIT_CONFIG_LIST_UPDATED');
    });
  }

  /** Fires PLAYER_LOGOUT, writes the saved variables to disk, and forgets everything else of the addon. */
  private endSession(): void {
    const { machine, player, talents, settings } = this.game;
    const { options, globals, secrets, uiParent, tooltip } = machine;
    machine.step(() => {
      machine.fire('PLAYER_LOGOUT');
    });
    for (const name of options.savedVariables) {
      machine.runAddon('saving', () => {
        this.disk[this.keyOf(name)] = copyForDisk(globals.table[name], secrets, name);
      });
    }
    machine.events.clear();
    // A cast ends with the session, without an event.
    talents.commit.interrupt();
    player.specializationCast = undefined;
    machine.clock.clear();
    settings.clear();
    uiParent.simChildren.splice(0, uiParent.simChildren.length);
    uiParent.simChildren.push(tooltip);
    tooltip.Hide();
    globals.clear();
    secrets.clear();
    machine.recordScreen();
  }

  /** Where a saved variable lies on disk: once for the account, or once a character. */
  private keyOf(variable: string): string {
    const { machine, characterName } = this.game;
    const isPerCharacter = (machine.options.savedPerCharacter ?? []).includes(variable);
    return isPerCharacter && characterName !== firstCharacter ? `${characterName}/${variable}` : variable;
  }
}
