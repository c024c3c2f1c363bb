/** Checks that the player's own loadouts stay node for node as they were, whatever the addon does. */
import type { ScenarioWorld } from '../world.ts';

type Client = ScenarioWorld['client'];
type Config = Client['game']['talents']['configs']['saved'][number];

interface Owned {
  readonly character: string;
  readonly configId: number;
  readonly name: string;
  readonly nodes: string;
  /** The nodes that the addon had written into it; undefined for a loadout that the player made. */
  readonly written: string | undefined;
}

/** Purchases as one string. */
export function nodesOf(client: Client, bought: Config['bought']): string {
  const parts: string[] = [];
  for (const { nodeId } of client.game.talents.tree.nodes) {
    const pick = bought[nodeId];
    if (pick !== undefined) {
      parts.push(`${nodeId}:${pick.ranks}:${pick.entryId}`);
    }
  }
  return parts.join(' ');
}

export class OwnLoadouts {
  private owned: Owned[] = [];

  /** The player has made this loadout. */
  made(client: Client, config: Config): void {
    this.add(client, config, undefined);
  }

  /** The player changes a loadout, which makes it theirs, unless it then holds exactly what the addon wrote into it. */
  edit(client: Client, config: Config, bought: Config['bought']): void {
    const known = this.owned.find(
      (mine) => mine.configId === config.configId && mine.character === client.game.characterName,
    );
    const written = known === undefined ? nodesOf(client, config.bought) : known.written;
    config.bought = bought;
    if (written === nodesOf(client, bought)) {
      this.forget(client, config.configId);
    } else {
      this.add(client, config, written);
    }
  }

  /** The player has deleted this loadout. */
  forget(client: Client, configId: number): void {
    const character = client.game.characterName;
    this.owned = this.owned.filter((mine) => mine.configId !== configId || mine.character !== character);
  }

  private add(client: Client, config: Config, written: string | undefined): void {
    this.forget(client, config.configId);
    const { configId, name } = config;
    const nodes = nodesOf(client, config.bought);
    this.owned.push({ character: client.game.characterName, configId, name, nodes, written });
  }

  /** The first change that the player did not make, in words; undefined if the loadouts are as the player left them. */
  problem(client: Client): string | undefined {
    for (const { character, configId, name, nodes } of this.owned) {
      if (character === client.game.characterName) {
        const config = client.game.talents.configs.savedById(configId);
        if (config === undefined) {
          return `the player's loadout "${name}" (${configId}) is gone`;
        }
        if (config.name !== name) {
          return `the player's loadout "${name}" (${configId}) is called "${config.name}" now`;
        }
        if (nodesOf(client, config.bought) !== nodes) {
          return `the player's loadout "${name}" (${configId}) holds other talents now`;
        }
      }
    }
    return undefined;
  }
}
