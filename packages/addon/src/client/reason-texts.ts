/** The client's own localized texts for why talents cannot be changed. */
import type { SwitchFailure } from '../core/switch/switch-failure.ts';
import { clientWord } from './client-texts.ts';

export function clientReason(failure: SwitchFailure): string | undefined {
  const text = 'text' in failure && failure.text !== '' ? failure.text : undefined;
  const texts: Partial<Readonly<Record<SwitchFailure['reason'], string | undefined>>> = {
    inCombat: ERR_TALENT_FAILED_IN_COMBAT,
    mythicPlus: ERR_TALENT_FAILED_IN_MYTHIC_PLUS,
    pvpMatch: ERR_TALENT_FAILED_IN_PVP_MATCH,
    dead: ERR_PLAYER_DEAD,
    casting: SPELL_FAILED_SPELL_IN_PROGRESS,
    onTaxi: SPELL_FAILED_NOT_ON_TAXI,
    interrupted: SPELL_FAILED_INTERRUPTED,
    busy: ERR_TALENT_FAILED_COMMIT_IN_PROGRESS,
    loadoutLimit: TALENT_FRAME_NEW_LOADOUT_DISABLED_TOOLTIP,
    importRefused: text ?? LOADOUT_ERROR_IMPORT_FAILED,
    client: text,
    loadRefused: text,
  };
  return clientWord(texts[failure.reason]);
}
