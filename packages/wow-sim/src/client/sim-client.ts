/** The simulated client, as a scenario plays it: everything the player and the world can do. */
import { raise } from '../lua.ts';
import { differingNodes, withPick } from '../talents/purchases.ts';
import type { Talents } from '../talents/talents.ts';
import { installInto } from './install.ts';
import { firstCharacter } from './core.ts';
import { InstanceClient } from './instance-client.ts';
import type { SimClientOptions } from './options.ts';
import { Player } from './player.ts';
import { copyForDisk } from './saved-variables.ts';

/** The client's spell of a change of specialization. */
const specializationSpellId = 200749;

/** A character of the account that is logged out. */
interface Parked {
  readonly name: string;
  readonly player: Player;
  readonly talents: Talents;
}

export class SimClient extends InstanceClient {
  /** Saved variables as they are on disk. */
  readonly disk: Record<string, unknown> = {};
  private parked: Parked[] = [];

  constructor(options: SimClientOptions) {
    super(options);
    installInto(this);
    this.talents.window.refresh();
  }

  /** First login: loads the addon and the world. Talents answer from the start, as they do in 12.x. */
  login(): void {
    this.transcript.add('-- login');
    this.loadAddon();
    this.enterWorld(true, false);
  }

  /** /reload: the addon's memory is gone, what was saved is back. */
  reload(): void {
    this.transcript.add('-- /reload');
    this.closeSession();
    this.loadAddon();
    this.enterWorld(false, true);
  }

  /** Logs out and in again. */
  relog(): void {
    this.transcript.add('-- logout, login');
    this.closeSession();
    this.loadAddon();
    this.enterWorld(true, false);
  }

  /**
   * Logs out and in with another character of the account; a name that has not played yet is a new character. Saved variables
   * of the account are the same, those per character are the other's.
   */
  switchCharacter(name: string, specId = this.player.specId, level = this.player.level): void {
    this.transcript.add(`-- logout, login as ${name}`);
    this.closeSession();
    this.parked.push({ name: this.character, player: this.player, talents: this.talents });
    const known = this.parked.find((candidate) => candidate.name === name);
    this.parked = this.parked.filter((candidate) => candidate.name !== name);
    this.character = name;
    this.player = known?.player ?? new Player(specId, level);
    this.talents = known?.talents ?? this.talentsOf(this.player.playerClass().classId);
    this.loadAddon();
    this.enterWorld(true, false);
  }

  protected override characterNames(): readonly string[] {
    return [this.character, ...this.parked.map((parked) => parked.name)];
  }

  /** The player changes specialization; the cast of five seconds is behind them. */
  changeSpecialization(specId: number): void {
    this.transcript.add(`-- the specialization is now ${specId}`);
    this.step(() => {
      this.talents.commit.interrupt();
      this.player.specId = specId;
      this.talents.window.refresh();
      if (this.traps.quietSpecializationChange) {
        this.fire('PLAYER_ENTERING_WORLD', false, false);
        return;
      }
      this.fireCast('UNIT_SPELLCAST_SUCCEEDED', specializationSpellId);
      this.fire('ACTIVE_COMBAT_CONFIG_CHANGED', this.talents.active().configId);
      this.fire('PLAYER_SPECIALIZATION_CHANGED', 'player');
      this.fire('ACTIVE_PLAYER_SPECIALIZATION_CHANGED');
      this.fire('TRAIT_CONFIG_UPDATED', this.talents.active().configId);
    });
  }

  /** One level more; it is told before `UnitLevel` knows. */
  levelUp(): void {
    const level = this.player.level + 1;
    this.transcript.add(`-- level ${level}`);
    this.step(() => {
      this.fire('PLAYER_LEVEL_UP', level, 0, 0, 1, 0, 0, 0, 0, 0);
      this.player.level = level;
    });
  }

  /** The client tells of a change of specialization although there was none. */
  tellSpecialization(): void {
    this.transcript.add('-- the specialization is told again');
    this.step(() => {
      this.fire('PLAYER_SPECIALIZATION_CHANGED', 'player');
    });
  }

  /** What the player wears is this, as if it had always been; no event. The un-named Default Loadout is selected. */
  wear(code: string): void {
    const active = this.talents.active();
    active.bought = this.legal(code);
    active.staged = undefined;
    active.lastSelected = undefined;
  }

  /** The player follows the client's own suggestion; no event. */
  wearStarterBuild(): void {
    this.talents.active().starterBuild = true;
  }

  /** The player has saved this loadout some day; no event. */
  hasLoadout(name: string, code: string): void {
    this.talents.configs.addSaved(this.player.specId, name, this.legal(code));
    this.talents.window.refresh();
  }

  /** The player has as many loadouts as the client keeps, all with this code. */
  fillLoadouts(code: string, count: number): void {
    for (let number = 1; number <= count; number++) {
      this.hasLoadout(`Mine ${number}`, code);
    }
  }

  /** The player changes what a saved loadout holds, by hand. */
  editLoadout(name: string, code: string): void {
    const config = this.loadout(name);
    config.bought = this.legal(code);
    this.transcript.add(`-- the player edits loadout "${name}"`);
    this.step(() => {
      this.fire('TRAIT_CONFIG_UPDATED', config.configId);
    });
  }

  /** The player throws a saved loadout away. */
  deleteLoadout(name: string): void {
    const { configId } = this.loadout(name);
    this.transcript.add(`-- the player deletes loadout "${name}"`);
    this.talents.configs.remove(configId);
    this.step(() => {
      this.fire('TRAIT_CONFIG_DELETED', configId);
      this.fire('TRAIT_CONFIG_LIST_UPDATED');
    });
  }

  /** The player picks a saved loadout in the talent window and stands still until it is applied. */
  chooseLoadout(name: string): void {
    this.transcript.add(`-- the player chooses loadout "${name}"`);
    this.step(() => {
      this.talents.load(this.loadout(name).configId, true, true);
    });
    this.advance(6);
  }

  /** The player takes a talent back in the talent window and applies nothing yet. */
  stageChange(): void {
    this.transcript.add('-- the player changes a talent without applying it');
    const { tree } = this.talents;
    const active = this.talents.active();
    const bought = tree.nodes.filter((node) => active.bought[node.nodeId] !== undefined);
    const refundable = bought.find(
      (node) =>
        this.talents.violationOf(active.specId, withPick(tree, active.bought, node.nodeId)) === undefined,
    );
    if (refundable === undefined) {
      raise('nothing can be taken back');
    }
    active.staged = withPick(tree, active.bought, refundable.nodeId);
    this.step(() => {
      this.fire('TRAIT_NODE_CHANGED', refundable.nodeId);
    });
  }

  /** The player drops what was not applied. */
  dropStagedChanges(): void {
    this.transcript.add('-- the player drops the changes');
    this.talents.active().staged = undefined;
  }

  /** Whether what is worn is exactly this code, node by node. */
  wears(code: string): boolean {
    const { tree } = this.talents;
    return differingNodes(tree, this.talents.active().bought, this.legal(code)).length === 0;
  }

  /** Names of the saved loadouts of the current specialization, in order of creation. */
  loadoutNames(): string[] {
    return this.talents.configs.savedOf(this.player.specId).map((config) => config.name);
  }

  /** Name of the loadout that the talent window shows; undefined for the Default Loadout. */
  selectedLoadout(): string | undefined {
    const { lastSelected } = this.talents.active();
    return lastSelected === undefined ? undefined : this.talents.configs.savedById(lastSelected)?.name;
  }

  /** Ends the session for good and leaves the globals as they were. */
  close(): void {
    this.closeSession();
    this.globals.clear();
  }

  private legal(code: string) {
    const bought = this.talents.decode(code, this.player.specId);
    return bought ?? raise(`no legal loadout of ${this.player.specId}: ${code}`);
  }

  private loadout(name: string) {
    const found = this.talents.configs.savedOf(this.player.specId).find((config) => config.name === name);
    return found ?? raise(`no loadout "${name}"`);
  }

  private loadAddon(): void {
    installInto(this);
    this.talents.window.refresh();
    this.step(() => {
      this.runAddon('load', this.options.loadAddon);
      for (const name of this.options.savedVariables) {
        const saved = copyForDisk(this.disk[this.fileOf(name)], this.secrets, name);
        if (saved !== undefined) {
          this.globals.table[name] = saved;
        }
      }
      this.fire('ADDON_LOADED', this.options.addonName, false);
      this.fire('VARIABLES_LOADED');
    });
  }

  private enterWorld(isInitialLogin: boolean, isReload: boolean): void {
    this.step(() => {
      this.fire('PLAYER_LOGIN');
      this.fire('PLAYER_ENTERING_WORLD', isInitialLogin, isReload);
      // Nothing has changed: the client tells of it all the same.
      this.fire('PLAYER_SPECIALIZATION_CHANGED', 'player');
      this.fire('TRAIT_CONFIG_LIST_UPDATED');
    });
  }

  /** PLAYER_LOGOUT, the saved variables to disk, and everything of the addon's forgotten. */
  private closeSession(): void {
    this.step(() => {
      this.fire('PLAYER_LOGOUT');
    });
    for (const name of this.options.savedVariables) {
      this.runAddon('saving', () => {
        this.disk[this.fileOf(name)] = copyForDisk(this.globals.table[name], this.secrets, name);
      });
    }
    this.events.clear();
    // Nobody hears of it: a cast does not outlive the session.
    this.talents.commit.interrupt();
    this.clock.clear();
    this.settings.clear();
    this.world.readyCheckEnds = undefined;
    this.uiParent.simChildren.splice(0, this.uiParent.simChildren.length);
    this.uiParent.simChildren.push(this.tooltip);
    this.tooltip.Hide();
    this.globals.clear();
    this.secrets.clear();
    this.recordScreen();
  }

  /** Which file a saved variable lies in: one for the account, or one a character. The first character's has no other name. */
  private fileOf(variable: string): string {
    const own = (this.options.savedPerCharacter ?? []).includes(variable);
    return own && this.character !== firstCharacter ? `${this.character}/${variable}` : variable;
  }
}
