/**
 * The client's own localized texts that we show instead of ours. Facts: client 12.1.0 (69404).
 *
 * @see https://warcraft.wiki.gg/wiki/GlobalStrings
 */

/** "General" */
declare const GENERAL: string;
/** "Defeated", of a boss. */
declare const BOSS_DEAD: string;
/** "You can't change talents in combat" */
declare const ERR_TALENT_FAILED_IN_COMBAT: string;
/** During a Mythic+ run. */
declare const ERR_TALENT_FAILED_IN_MYTHIC_PLUS: string;
/** Once a PvP match has started. */
declare const ERR_TALENT_FAILED_IN_PVP_MATCH: string;
/** Another change is being applied. */
declare const ERR_TALENT_FAILED_COMMIT_IN_PROGRESS: string;
/** The limit of saved loadouts is reached; delete one of any specialization. */
declare const TALENT_FRAME_NEW_LOADOUT_DISABLED_TOOLTIP: string;
/** "You can't do that when you're dead." */
declare const ERR_PLAYER_DEAD: string;
/** Another action is in progress. */
declare const SPELL_FAILED_SPELL_IN_PROGRESS: string;
/** Not while on a flight path. */
declare const SPELL_FAILED_NOT_ON_TAXI: string;
/** "Interrupted" */
declare const SPELL_FAILED_INTERRUPTED: string;
/** The import failed. */
declare const LOADOUT_ERROR_IMPORT_FAILED: string;
/** Class talents are not loaded yet. */
declare const ERR_TALENT_FAILED_NO_DATA: string;
/** Not on a vehicle or transport. */
declare const ERR_CLIENT_ON_TRANSPORT: string;
/** Not now; the client gives no reason. */
declare const ERR_CLIENT_LOCKED_OUT: string;
/** "Normal", of a raid or dungeon. */
declare const PLAYER_DIFFICULTY1: string;
/** "Heroic" */
declare const PLAYER_DIFFICULTY2: string;
/** "Sound" */
declare const SOUND: string;
/** "Default" */
declare const DEFAULT: string;
