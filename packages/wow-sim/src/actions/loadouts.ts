/** What the player does with talents and saved loadouts, in the talent window or before the story. */
import type { Game } from '../client/game.ts';
import { raise } from '../lua.ts';
import type { SavedConfig } from '../talents/configs.ts';
import { differingNodes, withPick } from '../talents/purchases.ts';
import type { Purchases } from '../talents/purchases.ts';

/** Seconds in which a chosen loadout is applied: the cast takes five. */
const applySeconds = 6;

export class LoadoutActions {
  private readonly game: Game;

  constructor(game: Game) {
    this.game = game;
  }

  /** The player has always had these talents, with the un-named Default Loadout selected; no event. */
  wear(code: string): void {
    const active = this.game.talents.active();
    active.bought = this.legal(code);
    active.staged = undefined;
    active.lastSelected = undefined;
  }

  /** The player follows Blizzard's starter build; no event. */
  wearStarterBuild(): void {
    this.game.talents.active().starterBuild = true;
  }

  /** The player saved this loadout before the story began; no event. */
  add(name: string, code: string): void {
    const { player, talents } = this.game;
    talents.configs.addSaved(player.specId, name, this.legal(code));
    talents.window.refresh();
  }

  /** The player saved that many loadouts before the story began: "Mine 1", "Mine 2"..., all with this code; no event. */
  addMany(code: string, count: number): void {
    for (let number = 1; number <= count; number++) {
      this.add(`Mine ${number}`, code);
    }
  }

  /** The player changes what a saved loadout holds. */
  edit(name: string, code: string): void {
    const { machine } = this.game;
    const config = this.named(name);
    config.bought = this.legal(code);
    machine.transcript.add(`-- the player edits loadout "${name}"`);
    machine.step(() => {
      machine.fire('TRAIT_CONFIG_UPDATED', config.configId);
    });
  }

  /** The player deletes a saved loadout. */
  delete(name: string): void {
    const { machine, talents } = this.game;
    const { configId } = this.named(name);
    machine.transcript.add(`-- the player deletes loadout "${name}"`);
    talents.configs.remove(configId);
    machine.step(() => {
      machine.fire('TRAIT_CONFIG_DELETED', configId);
      machine.fire('TRAIT_CONFIG_LIST_UPDATED');
    });
  }

  /** The player renames a saved loadout. */
  rename(name: string, newName: string): void {
    const { machine } = this.game;
    machine.transcript.add(`-- the player renames loadout "${name}" to "${newName}"`);
    this.named(name).name = newName;
    machine.step(() => {
      machine.fire('TRAIT_CONFIG_LIST_UPDATED');
    });
  }

  /** The player selects a saved loadout in the talent window and stands still until it is applied. */
  choose(name: string): void {
    const { machine, talents } = this.game;
    machine.transcript.add(`-- the player chooses loadout "${name}"`);
    machine.step(() => {
      talents.load(this.named(name).configId, true, true);
    });
    machine.advance(applySeconds);
  }

  /** The player takes back one talent in the talent window and does not apply the change. */
  stageChange(): void {
    const { machine, talents } = this.game;
    machine.transcript.add('-- the player changes a talent without applying it');
    const active = talents.active();
    for (const { nodeId } of talents.tree.nodes) {
      if (active.bought[nodeId] !== undefined) {
        const without = withPick(active.bought, nodeId);
        if (talents.violationOf(active.specId, without) === undefined) {
          active.staged = without;
          machine.step(() => {
            machine.fire('TRAIT_NODE_CHANGED', nodeId);
          });
          return;
        }
      }
    }
    raise('no talent can be taken back');
  }

  /** The player discards changes that were not applied. */
  dropStagedChanges(): void {
    this.game.machine.transcript.add('-- the player drops the changes');
    this.game.talents.active().staged = undefined;
  }

  /** Whether the player's talents are exactly this code, node by node. */
  wears(code: string): boolean {
    const { talents } = this.game;
    return differingNodes(talents.tree, talents.active().bought, this.legal(code)).length === 0;
  }

  /** Names of the saved loadouts of the current specialization, in order of creation. */
  names(): string[] {
    const { player, talents } = this.game;
    return talents.configs.savedOf(player.specId).map((config) => config.name);
  }

  /** Name of the loadout that the talent window shows; undefined for the Default Loadout. */
  selected(): string | undefined {
    const { talents } = this.game;
    const { lastSelected } = talents.active();
    return lastSelected === undefined ? undefined : talents.configs.savedById(lastSelected)?.name;
  }

  /** The action bars that the player sees: the shared ones, or the selected loadout's own, which are empty after an import. */
  actionBars(): 'shared' | 'own' | 'empty' {
    const { talents } = this.game;
    const { bars } = talents.active();
    const config = bars === undefined ? undefined : talents.configs.savedById(bars);
    if (config === undefined || config.usesSharedActionBars) {
      return 'shared';
    }
    return config.hasEmptyBars ? 'empty' : 'own';
  }

  private legal(code: string): Purchases {
    const { player, talents } = this.game;
    return talents.decode(code, player.specId) ?? raise(`no legal loadout of ${player.specId}: ${code}`);
  }

  private named(name: string): SavedConfig {
    const { player, talents } = this.game;
    const found = talents.configs.savedOf(player.specId).find((config) => config.name === name);
    return found ?? raise(`no loadout "${name}"`);
  }
}
