/** A specialization change: the cast of five seconds that the player begins, its interruption, and the change itself. */
import type { Game } from './game.ts';

/** The client's spell that changes the specialization. */
const specializationSpellId = 200749;
const castSeconds = 5;

/** Begins the cast. Like the client, it refuses while the player cannot cast or change talents. */
export function castSpecialization(game: Game, specId: number): void {
  const { machine, player, talents } = game;
  const isBusy = talents.commit.isRunning() || !talents.host.canCast() || player.moving;
  if (isBusy || player.refusal() !== undefined) {
    machine.transcript.add(`the cast for specialization ${specId} is refused`);
    return;
  }
  const cast = { specId };
  player.specializationCast = cast;
  machine.fireCast('UNIT_SPELLCAST_START', specializationSpellId);
  machine.clock.after(
    castSeconds,
    () => {
      if (player.specializationCast === cast) {
        player.specializationCast = undefined;
        changeSpecialization(game, specId);
      }
    },
    true,
  );
}

/** Moving, combat and death interrupt the cast. */
export function interruptSpecializationCast({ machine, player }: Game): void {
  if (player.specializationCast !== undefined) {
    player.specializationCast = undefined;
    machine.transcript.add(`cast of ${specializationSpellId} interrupted`);
    machine.fireCast('UNIT_SPELLCAST_INTERRUPTED', specializationSpellId);
    machine.fireCast('UNIT_SPELLCAST_STOP', specializationSpellId);
    machine.fire('SPECIALIZATION_CHANGE_CAST_FAILED');
  }
}

/** The change itself. The group finder makes it without a cast; a change of talents that is under way ends then. */
export function changeSpecialization(game: Game, specId: number): void {
  const { machine, player, talents } = game;
  machine.transcript.add(`-- the specialization is now ${specId}`);
  talents.commit.interrupt();
  player.specializationCast = undefined;
  const before = talents.active().configId;
  player.specId = specId;
  player.hasNoSpecialization = false;
  talents.followSpecialization(before);
  talents.window.refresh();
  if (machine.traps.quietSpecializationChange) {
    machine.fire('PLAYER_ENTERING_WORLD', false, false);
    return;
  }
  machine.fireCast('UNIT_SPELLCAST_SUCCEEDED', specializationSpellId);
  const lags = talents.laggingConfigId !== undefined;
  if (!lags) {
    machine.fire('ACTIVE_COMBAT_CONFIG_CHANGED', talents.active().configId);
  }
  machine.fire('PLAYER_SPECIALIZATION_CHANGED', 'player');
  machine.fire('ACTIVE_PLAYER_SPECIALIZATION_CHANGED');
  if (!lags) {
    machine.fire('TRAIT_CONFIG_UPDATED', talents.active().configId);
  }
}
