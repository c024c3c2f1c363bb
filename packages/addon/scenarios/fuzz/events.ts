/** Fires events without cause, in any order, with payloads that the client's declarations allow. */
import type { ScenarioWorld } from '../world.ts';
import { bossIds } from './places.ts';
import type { Random } from './random.ts';

type Client = ScenarioWorld['client'];

const bare = [
  'PLAYER_ALIVE',
  'PLAYER_DIFFICULTY_CHANGED',
  'TRAIT_CONFIG_LIST_UPDATED',
  'UPDATE_INSTANCE_INFO',
  'ZONE_CHANGED',
  'ZONE_CHANGED_INDOORS',
  'ZONE_CHANGED_NEW_AREA',
  'ACTIVE_PLAYER_SPECIALIZATION_CHANGED',
  'CHALLENGE_MODE_COMPLETED',
];
const casts = [
  'UNIT_SPELLCAST_START',
  'UNIT_SPELLCAST_SUCCEEDED',
  'UNIT_SPELLCAST_FAILED',
  'UNIT_SPELLCAST_INTERRUPTED',
];
/** The spell that changes talents, the one that changes the specialization, and an ordinary one. */
const spells = [384255, 200749, 116];

export function fireAnything(client: Client, random: Random): void {
  const boss = random.once(5) ? 99999 : random.pick(bossIds);
  const { difficultyId } = client.game.player.place;
  switch (random.below(12)) {
    case 0:
    case 1:
    case 2:
      client.fire(random.pick(bare));
      break;
    case 3: {
      const event = random.pick(casts);
      const spell = random.pick(spells);
      // The client never reports success for a cast that is still running.
      if (event !== 'UNIT_SPELLCAST_SUCCEEDED' || !client.game.talents.commit.isRunning()) {
        client.machine.fireCast(event, spell);
      }
      break;
    }
    case 4:
      client.fire('TRAIT_CONFIG_UPDATED', configId(client, random));
      break;
    case 5:
      client.fire('TRAIT_CONFIG_DELETED', 900 + random.below(10));
      break;
    case 6:
      client.fire('CONFIG_COMMIT_FAILED', configId(client, random));
      break;
    case 7:
      client.fire('ENCOUNTER_END', boss, 'Boss', difficultyId, 20, random.below(2), []);
      break;
    case 8:
      client.fire('BOSS_KILL', boss, 'Boss');
      break;
    case 9:
      client.fire('READY_CHECK', client.machine.secret('string'), client.machine.secret('number'));
      break;
    case 10:
      client.fire('PLAYER_SPECIALIZATION_CHANGED', random.once(2) ? 'player' : 'party1');
      break;
    default:
      client.fire('TRAIT_CONFIG_CREATED', {
        ID: 900 + random.below(10),
        type: random.below(4),
        name: 'Not ours',
        treeIDs: [1],
        usesSharedActionBars: false,
      });
  }
}

/** Id of the active configuration, of a saved loadout, or an unknown one. */
function configId(client: Client, random: Random): number {
  const saved = client.game.talents.configs.saved;
  if (random.once(2)) {
    return client.game.talents.active().configId;
  }
  return saved.length > 0 && random.once(2) ? random.pick(saved).configId : 900 + random.below(10);
}
