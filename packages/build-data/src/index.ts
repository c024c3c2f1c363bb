/** The contract between pipeline and addon, and how to look up a build. Portable. */
export * from './contract.ts';
export * from './client-data.ts';
export { lookUpBuild } from './look-up.ts';
export type { BuildLookUp } from './look-up.ts';
export { asOfIn, unpackBuild, unpackEncounter } from './unpack.ts';
