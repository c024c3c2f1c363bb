/** The client's global functions. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

/**
 * The client's language, `enUS`, `deDE` …
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetLocale
 */
declare function GetLocale(): string;

/**
 * Now, epoch seconds (UTC) by the server's clock.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetServerTime
 */
declare function GetServerTime(): number;

/**
 * Seconds since the client started, with fractions.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetTime
 */
declare function GetTime(): number;

/**
 * The highest level of the newest expansion, whether this account has that or not.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetMaxLevelForLatestExpansion
 */
declare function GetMaxLevelForLatestExpansion(): number;

/**
 * Whether protected things are locked because of combat.
 *
 * @see https://warcraft.wiki.gg/wiki/API_InCombatLockdown
 */
declare function InCombatLockdown(): boolean;

/**
 * Localized name, file token and id of a unit's class.
 *
 * @see https://warcraft.wiki.gg/wiki/API_UnitClass
 */
declare function UnitClass(
  unit: UnitId,
): LuaMultiReturn<
  [className?: string | undefined, classFilename?: string | undefined, classID?: number | undefined]
>;

/**
 * Whether a unit sits in a vehicle.
 *
 * @see https://warcraft.wiki.gg/wiki/API_UnitInVehicle
 */
declare function UnitInVehicle(unit: UnitId): boolean;

/**
 * Whether a unit is dead or a ghost.
 *
 * @see https://warcraft.wiki.gg/wiki/API_UnitIsDeadOrGhost
 */
declare function UnitIsDeadOrGhost(unit: UnitId): boolean;

/**
 * Level of a unit.
 *
 * @see https://warcraft.wiki.gg/wiki/API_UnitLevel
 */
declare function UnitLevel(name: UnitId): number;

/**
 * Whether a unit is on a flight path.
 *
 * @see https://warcraft.wiki.gg/wiki/API_UnitOnTaxi
 */
declare function UnitOnTaxi(unit: UnitId): boolean;

/**
 * The cast of a unit; nothing while it does not cast. Names and ids can be secret while casts are restricted.
 *
 * @see https://warcraft.wiki.gg/wiki/API_UnitCastingInfo
 */
declare function UnitCastingInfo(
  unit: UnitId,
): LuaMultiReturn<
  [
    name?: MaybeSecret<string> | undefined,
    displayName?: MaybeSecret<string> | undefined,
    textureID?: MaybeSecret<number> | undefined,
    startTimeMs?: MaybeSecret<number> | undefined,
    endTimeMs?: MaybeSecret<number> | undefined,
    isTradeskill?: MaybeSecret<boolean> | undefined,
    castID?: MaybeSecret<string> | undefined,
    notInterruptible?: MaybeSecret<boolean> | undefined,
    castingSpellID?: MaybeSecret<number> | undefined,
    castBarID?: MaybeSecret<number> | undefined,
    delayTimeMs?: MaybeSecret<number> | undefined,
  ]
>;

/**
 * The channel of a unit; nothing while it does not channel. Names and ids can be secret while casts are restricted.
 *
 * @see https://warcraft.wiki.gg/wiki/API_UnitChannelInfo
 */
declare function UnitChannelInfo(
  unit: UnitId,
): LuaMultiReturn<
  [
    name?: MaybeSecret<string> | undefined,
    displayName?: MaybeSecret<string> | undefined,
    textureID?: MaybeSecret<number> | undefined,
    startTimeMs?: MaybeSecret<number> | undefined,
    endTimeMs?: MaybeSecret<number> | undefined,
    isTradeskill?: MaybeSecret<boolean> | undefined,
    notInterruptible?: MaybeSecret<boolean> | undefined,
    spellID?: MaybeSecret<number> | undefined,
    isEmpowered?: MaybeSecret<boolean> | undefined,
    numEmpowerStages?: MaybeSecret<number> | undefined,
    castBarID?: MaybeSecret<number> | undefined,
  ]
>;

/**
 * Runs `hook` after every call of a global function, with its arguments. The function itself stays untainted.
 *
 * @see https://warcraft.wiki.gg/wiki/API_hooksecurefunc
 */
declare function hooksecurefunc(functionName: string, hook: () => void): void;
