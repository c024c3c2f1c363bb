/** The client's own words for texts that the addon has too: a player reads what the game's windows say. */
import type { ClientTexts } from '../locale/texts.ts';

/** The texts in place of which the client's are shown. A client that lacks one is no error. */
export function clientTexts(): ClientTexts {
  return {
    difficulty_normal: clientWord(PLAYER_DIFFICULTY1),
    difficulty_heroic: clientWord(PLAYER_DIFFICULTY2),
    set_sound: clientWord(SOUND),
    set_standard: clientWord(DEFAULT),
    reason_inVehicle: clientWord(ERR_CLIENT_ON_TRANSPORT),
    reason_client: clientWord(ERR_CLIENT_LOCKED_OUT),
    reason_talentsNotLoaded: clientWord(ERR_TALENT_FAILED_NO_DATA),
  };
}

/** One of the client's strings; undefined if the client lacks it or has something else by that name. */
export function clientWord(word: unknown): string | undefined {
  return typeof word === 'string' && word !== '' ? word : undefined;
}
