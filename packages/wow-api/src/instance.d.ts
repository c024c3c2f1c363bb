/** The player's instance, and the group finder's wings. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

type InstanceKind = 'none' | 'party' | 'raid' | 'scenario' | 'pvp' | 'arena';

/**
 * Where the player is. `instanceID` is the map id; `lfgDungeonID` is the wing of a raid that the raid finder made.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetInstanceInfo
 */
declare function GetInstanceInfo(): LuaMultiReturn<
  [
    name: string,
    instanceType: InstanceKind,
    difficultyID: number,
    difficultyName: string,
    maxPlayers: number,
    dynamicDifficulty: number,
    isDynamic: boolean | undefined,
    instanceID: number,
    instanceGroupSize: number,
    lfgDungeonID: number | undefined,
    hasWorldTier: boolean,
  ]
>;

/**
 * A difficulty by its id: its localized name first; nothing for an unknown id.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetDifficultyInfo
 */
declare function GetDifficultyInfo(
  difficultyID: number,
): LuaMultiReturn<[name?: string | undefined, instanceType?: string | undefined]>;

declare namespace C_DelvesUI {
  /**
   * Whether the player is in a lair, a small raid whose instance may be a scenario (12.1).
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_DelvesUI.IsInLair
   */
  function IsInLair(): boolean;
}

/**
 * Localized name of the part of the zone that the player is in; empty where it has none.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetSubZoneText
 */
declare function GetSubZoneText(): string;

/**
 * How many bosses a dungeon or wing of the group finder has.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetLFGDungeonNumEncounters
 */
declare function GetLFGDungeonNumEncounters(
  dungeonID: number,
): LuaMultiReturn<[numEncounters: number, numCompleted: number]>;

/**
 * A boss of a dungeon or wing of the group finder by its 1-based place: its localized name first. Nothing past the last.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetLFGDungeonEncounterInfo
 */
declare function GetLFGDungeonEncounterInfo(
  dungeonID: number,
  encounterIndex: number,
): LuaMultiReturn<
  [bossName?: string | undefined, texture?: number | undefined, isKilled?: boolean | undefined]
>;

/**
 * Seconds that the ready check still goes on; 0 if there is none. Not every client has the function.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetReadyCheckTimeLeft
 */
declare const GetReadyCheckTimeLeft: (() => MaybeSecret<number>) | undefined;
