/** The client's own localized texts for why talents cannot be changed. */
import type { SwitchFailure } from '../core/switch/reasons.ts';

export function clientReason(failure: SwitchFailure): string | undefined {
  switch (failure.reason) {
    case 'inCombat':
      return ERR_TALENT_FAILED_IN_COMBAT;
    case 'mythicPlus':
      return ERR_TALENT_FAILED_IN_MYTHIC_PLUS;
    case 'pvpMatch':
      return ERR_TALENT_FAILED_IN_PVP_MATCH;
    case 'dead':
      return ERR_PLAYER_DEAD;
    case 'casting':
      return SPELL_FAILED_SPELL_IN_PROGRESS;
    case 'onTaxi':
      return SPELL_FAILED_NOT_ON_TAXI;
    case 'interrupted':
      return SPELL_FAILED_INTERRUPTED;
    case 'busy':
      return ERR_TALENT_FAILED_COMMIT_IN_PROGRESS;
    case 'loadoutLimit':
      return TALENT_FRAME_NEW_LOADOUT_DISABLED_TOOLTIP;
    case 'importRefused':
      return given(failure.text) ?? LOADOUT_ERROR_IMPORT_FAILED;
    case 'client':
    case 'loadRefused':
      return given(failure.text);
    default:
      return undefined;
  }
}

function given(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
