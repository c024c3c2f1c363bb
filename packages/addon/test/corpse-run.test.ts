/** A corpse run: when it is over, and when it is no longer part of the visit. */
import { describe, expect, it } from 'vitest';
import { outside } from './fake-world.ts';
import { murderRow, names, raid, start } from './instance-set-up.ts';

/** In a dungeon whose offer was closed; then a ghost outside. */
function ghostOutside() {
  const at = start();
  at.go(murderRow);
  at.client.respond({ kind: 'closed' });
  at.client.blocked = { reason: 'dead' };
  at.go(outside);
  return at;
}

describe('a corpse run', () => {
  it('is over with the revival, although the client still says during the event that the player is dead', () => {
    const { client, core } = ghostOutside();
    core.events.revived();
    client.blocked = undefined;
    client.pass(1);
    expect(client.character.visit).toBeUndefined();
  });

  it('goes on when the player releases, which fires the event of a revival as well', () => {
    const { client, core } = ghostOutside();
    core.events.revived();
    client.pass(1);
    expect(client.character.visit).toBeDefined();
  });

  it('of more hours than a visit lasts ends in a new visit', () => {
    const { client, go } = ghostOutside();
    client.pass(7 * 3600);
    client.blocked = undefined;
    go(murderRow);
    expect(names(client)).toEqual(['Die Mördergasse']);
  });

  it('into another instance is a new visit', () => {
    const { client, core, go } = ghostOutside();
    client.blocked = undefined;
    go(raid);
    core.events.readyCheck();
    expect(names(client)).toEqual(['Averzian', 'Vorasius', 'Salhadaar']);
    go(murderRow);
    expect(names(client)).toEqual(['Die Mördergasse']);
  });
});
