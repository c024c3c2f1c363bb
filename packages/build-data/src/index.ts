/** The contract between pipeline and addon, and how to look something up in it. Portable; the schema is `@toptalent/build-data/schema`. */
export * from './contract.ts';
export * from './client-data.ts';
export { lookUpBuild } from './look-up.ts';
export type { BuildLookUp } from './look-up.ts';
export { asOfIn, unpackBuild, unpackEncounter } from './unpack.ts';
