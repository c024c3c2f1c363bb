/** Stand-ins for the sites that a release goes to. */
export { startSiteStandIns } from './server.ts';
export type { SiteStandIns, StandInOptions } from './server.ts';
export type { Fault, FaultKind } from './faults.ts';
export { mainCommit } from './github/state.ts';
export { siteNames, standInIds } from './uploads.ts';
export type { SiteName, Upload } from './uploads.ts';
