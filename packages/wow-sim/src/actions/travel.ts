/** Where the player goes: loading screens, floors and rooms, and the difficulty of the place. */
import type { Game } from '../client/game.ts';
import type { InstancePlace } from '../client/player.ts';
import { fireRestriction } from '../client/fire-restriction.ts';
import { restrictionType } from '../world/restrictions.ts';

export class TravelActions {
  private readonly game: Game;

  constructor(game: Game) {
    this.game = game;
  }

  /** A loading screen: a portal, the entrance of an instance. */
  enter(place: InstancePlace): void {
    const { machine, player } = this.game;
    machine.transcript.add(`-- enters ${place.name}`);
    const wasInside = player.place.instanceType !== 'none';
    const isInside = place.instanceType !== 'none';
    player.place = place;
    machine.step(() => {
      if (wasInside !== isInside) {
        fireRestriction(this.game, restrictionType.map, isInside);
      }
      machine.fire('PLAYER_ENTERING_WORLD', false, false);
      machine.fire('ZONE_CHANGED_NEW_AREA');
    });
  }

  /** Walks on without a loading screen: to another floor, another room. */
  walkTo(uiMapId: number | undefined, subZone = ''): void {
    const { machine, player } = this.game;
    const before = player.place;
    machine.transcript.add(
      `-- walks to ${subZone === '' ? 'another place' : subZone}, map ${uiMapId ?? 'none'}`,
    );
    player.place = { ...before, uiMapId, subZone };
    machine.step(() => {
      if (before.uiMapId !== uiMapId) {
        machine.fire('PLAYER_MAP_CHANGED', before.uiMapId ?? 0, uiMapId ?? 0);
        machine.fire('ZONE_CHANGED_NEW_AREA');
      }
      machine.fire(before.subZone === subZone ? 'ZONE_CHANGED' : 'ZONE_CHANGED_INDOORS');
    });
  }

  /** The group's leader changes the difficulty of the instance that the player stands in. */
  changeDifficulty(difficultyId: number): void {
    const { machine, player } = this.game;
    machine.transcript.add(`-- the difficulty is now ${difficultyId}`);
    player.place = { ...player.place, difficultyId };
    machine.step(() => {
      machine.fire('PLAYER_DIFFICULTY_CHANGED');
    });
  }
}
