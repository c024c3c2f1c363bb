/// <reference types="@typescript-to-lua/language-extensions" />
/**
 * A simulated game client: it refuses what the real one refuses, and records what happens.
 *
 * Where it is known to be kinder than the game:
 * - Talents can be changed while a removed talent is on cooldown, in a vehicle, and on a boat.
 * - A loading screen takes no time; events that fire during one are not lost, except by `raid.readyCheckUnseen`.
 * - Timers are exact, and no frame takes long.
 * - The wings of the raid finder are made up, and every raid has all difficulties.
 * - Taint does not exist: nothing is blocked because an addon touched it.
 * - Texts are English, whatever the locale of the client.
 */
export { SimClient } from './client/sim-client.ts';
export { usualStart } from './client/options.ts';
export type { SimClientOptions } from './client/options.ts';
export { filesToRun } from './client/toc.ts';
export { openWorld } from './client/player.ts';
export type { InstancePlace } from './client/player.ts';
export { clientTreeOf, talentTreeOf } from './talents/client-tree.ts';
export type { ClientEntry, ClientNode, ClientTree, ClientTreeParts } from './talents/client-tree.ts';
export { sampleClientTree } from './talents/sample-client-tree.ts';
export { optionalStrings } from './localized-strings.ts';
export { spokenName } from './client/spoken-name.ts';
export { linesOf } from './client/screen-lines.ts';
export { SimButton, SimCheckButton } from './widgets/button.ts';
export { SimEditBox } from './widgets/edit-box.ts';
export { editKeys } from './widgets/edit-keys.ts';
export type { EditKey } from './widgets/edit-keys.ts';
export type { SimFrame } from './widgets/frame.ts';
export { protectedCall, raise } from './lua.ts';
export type { Traps } from './traps.ts';
export type { Atlas, AtlasBoss, AtlasDungeon, AtlasFloor, AtlasRaid, AtlasWing } from './world/atlas.ts';
export { draw } from './layout/draw.ts';
export { glyphsOf } from './layout/glyphs.ts';
export type { ArtName, Drawing, Drawn, DrawnArt, DrawnText, DrawnTexture } from './layout/drawn.ts';
export { inRuns } from './layout/runs.ts';
export type { DrawnPiece, RunText, TextRun } from './layout/runs.ts';
export { spotsOf } from './layout/spots.ts';
export type { Spot } from './layout/spots.ts';
export { screen } from './layout/place.ts';
export type { Rect } from './layout/place.ts';
export { settingsPage } from './interface/settings-page.ts';
