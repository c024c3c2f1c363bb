/** What the playground needs to play the addon in Node: places, data, and words to click. */
export { abyss, abyssBosses, abyssNames, kingsRest, silvermoon } from '../scenarios/places.ts';
export { withWings } from '../scenarios/dungeon.ts';
export { words } from '../scenarios/words.ts';
export type { Scenario, ScenarioWorld } from '../scenarios/world.ts';
export { playInNode } from './play-in-node.ts';
export { nearCodes, wearNear } from './wear-near.ts';
export { sampleBuildData } from './scenario-data.ts';
