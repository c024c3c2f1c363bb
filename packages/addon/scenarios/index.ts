/** The stories, and what the playground needs to play them and the shipped files in a Lua machine. */
export { allScenarios } from './all.ts';
export { everySpecialization } from './every-specialization.ts';
export { shippedHost } from './shipped-host.ts';
export type { ShippedFile } from './shipped-files.ts';
export { addonName, ScenarioWorld } from './world.ts';
export type { ClientChoice, Scenario } from './world.ts';
