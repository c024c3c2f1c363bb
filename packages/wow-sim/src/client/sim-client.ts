/** The simulated client, as a scenario plays it: everything the player and the world can do. */
import { raise } from '../lua.ts';
import { differingNodes, withPick } from '../talents/purchases.ts';
import { SimEditBox } from '../widgets/edit-box.ts';
import type { SimButton } from '../widgets/button.ts';
import { SimFrame } from '../widgets/frame.ts';
import { ClientCore } from './core.ts';
import { installInto } from './install.ts';
import type { SimClientOptions } from './options.ts';
import type { InstancePlace, OtherCast } from './player.ts';
import { copyForDisk } from './saved-variables.ts';
import { answeringTo, buttonsSaying } from './screen.ts';
import { findSlashCommand } from './slash.ts';

/** The client's spell of a change of specialization. */
const specializationSpellId = 200749;

export class SimClient extends ClientCore {
  /** Saved variables as they are on disk. */
  readonly disk: Record<string, unknown> = {};

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

  /** A loading screen: a portal, the gate of an instance. */
  enterPlace(place: InstancePlace): void {
    this.transcript.add(`-- enters ${place.name}`);
    this.player.place = place;
    this.step(() => {
      this.fire('PLAYER_ENTERING_WORLD', false, false);
    });
  }

  /** Types a line into the chat box. */
  typeCommand(text: string): void {
    this.transcript.add(`types ${text}`);
    const found = findSlashCommand(this.globals.table, text);
    if (found === undefined) {
      this.addChat("Type '/help' for a listing of a few commands.");
      return;
    }
    this.step(() => {
      this.runAddon('slash command', () => {
        found.handler(found.message);
      });
    });
  }

  /** Whether a visible text or button holds this text. */
  sees(text: string): boolean {
    return this.screen().some((line) => line.includes(text));
  }

  /** Clicks the visible button with that text; the number (from 1) says which when several say the same. */
  click(text: string, which = 1): void {
    const button = this.button(text, which);
    this.transcript.add(`clicks "${text}"${which === 1 ? '' : ` number ${which}`}`);
    this.step(() => {
      button.Click();
    });
  }

  /** Moves the pointer onto the innermost thing that shows this text and answers to the pointer, and off again. */
  pointAt(text: string): void {
    const frame = answeringTo(this.uiParent, text) ?? raise(`nothing at "${text}" answers to the pointer`);
    this.transcript.add(`points at "${text}"`);
    this.step(() => {
      frame.simRun('OnEnter', true);
    });
    this.step(() => {
      frame.simRun('OnLeave', true);
    });
  }

  /** Presses Escape: leaves a box that has the focus, else closes the windows that addons named for it. */
  pressEscape(): void {
    this.transcript.add('presses Escape');
    this.step(() => {
      const box = focusedBox(this.uiParent);
      if (box === undefined) {
        this.closeSpecialFrames();
      } else {
        box.simRun('OnEscapePressed');
      }
    });
  }

  enterCombat(): void {
    this.transcript.add('-- combat begins');
    this.step(() => {
      // The event comes first: a last moment to act before things are locked.
      this.fire('PLAYER_REGEN_DISABLED');
      this.player.inCombat = true;
      this.talents.commit.interrupt();
    });
  }

  leaveCombat(): void {
    this.transcript.add('-- combat ends');
    this.step(() => {
      this.player.inCombat = false;
      this.fire('PLAYER_REGEN_ENABLED');
    });
  }

  die(): void {
    this.transcript.add('-- the player dies');
    this.step(() => {
      this.player.dead = true;
      this.talents.commit.interrupt();
      this.fire('PLAYER_DEAD');
    });
  }

  revive(): void {
    this.transcript.add('-- the player lives again');
    this.step(() => {
      this.player.dead = false;
      this.fire('PLAYER_ALIVE');
    });
  }

  /** The player takes a step: any cast breaks off. */
  move(): void {
    this.transcript.add('-- the player moves');
    this.step(() => {
      this.player.cast = undefined;
      this.talents.commit.interrupt();
    });
  }

  /** The player casts something that is no change of talents; undefined ends it. */
  castSomething(cast: OtherCast | undefined): void {
    this.transcript.add(cast === undefined ? '-- the cast ends' : `-- the player casts ${cast.name}`);
    this.player.cast = cast;
  }

  /** A Mythic+ run starts or ends. */
  setKeystoneRunning(running: boolean): void {
    this.transcript.add(running ? '-- the keystone starts' : '-- the keystone run ends');
    this.step(() => {
      this.player.keystoneRunning = running;
      this.fire(running ? 'CHALLENGE_MODE_START' : 'CHALLENGE_MODE_COMPLETED');
    });
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

  private button(text: string, which: number): SimButton {
    const found = buttonsSaying(this.uiParent, text);
    return (
      found[which - 1] ?? raise(`no button "${text}" number ${which}; screen: ${this.screen().join(' / ')}`)
    );
  }

  private closeSpecialFrames(): void {
    const names = this.globals.table['UISpecialFrames'] as string[];
    for (const name of names) {
      const frame = this.globals.table[name];
      if (frame instanceof SimFrame && frame.IsShown()) {
        frame.Hide();
      }
    }
  }

  private loadAddon(): void {
    installInto(this);
    this.talents.window.refresh();
    this.step(() => {
      this.runAddon('load', this.options.loadAddon);
      for (const name of this.options.savedVariables) {
        const saved = copyForDisk(this.disk[name], this.secrets, name);
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
        this.disk[name] = copyForDisk(this.globals.table[name], this.secrets, name);
      });
    }
    this.clock.clear();
    this.events.clear();
    this.uiParent.simChildren.splice(0, this.uiParent.simChildren.length);
    this.uiParent.simChildren.push(this.tooltip);
    this.tooltip.Hide();
    this.globals.clear();
    this.recordScreen();
  }
}

function focusedBox(frame: SimFrame): SimEditBox | undefined {
  for (const child of frame.simChildren) {
    if (child.simShown) {
      const found = child instanceof SimEditBox && child.simFocused ? child : focusedBox(child);
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}
