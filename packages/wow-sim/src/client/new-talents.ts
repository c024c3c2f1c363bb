/** A new character's talents: nothing bought, nothing saved. */
import type { ClientTree } from '../talents/client-tree.ts';
import { Talents } from '../talents/talents.ts';
import type { Machine } from './machine.ts';
import type { Player } from './player.ts';

export function newTalents(machine: Machine, player: Player, tree: ClientTree): Talents {
  const talents: Talents = new Talents(tree, {
    traps: machine.traps,
    currentSpecId: () => player.specId,
    hasNoSpecialization: () => player.hasNoSpecialization,
    level: () => player.level,
    refusal: () => player.refusal(),
    canCast: () =>
      !player.dead && player.cast === undefined && player.specializationCast === undefined && !player.onTaxi,
    isMoving: () => player.moving,
    addViolation: (what) => {
      machine.addViolation(what);
    },
    log: (line) => {
      machine.transcript.add(line);
    },
    showError: (text) => {
      machine.showError(text);
    },
    fire: (event, ...payload) => {
      // A character that has logged out gets no events.
      if (player.loggedIn) {
        machine.fire(event, ...payload);
      }
    },
    fireCast: (event, spellId) => {
      machine.fireCast(event, spellId);
    },
    after: (seconds, action) => {
      machine.clock.after(seconds, action, true);
    },
    refreshWindowCache: () => {
      talents.window.refresh();
    },
  });
  return talents;
}
