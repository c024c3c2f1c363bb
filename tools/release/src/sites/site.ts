/** What every addon site has in common: ask for its versions, then upload once. */
import type { Package } from '../package/read-package.ts';

export type SiteName = 'CurseForge' | 'Wago' | 'WoWInterface';

/** A site that the addon is published on, ready to be asked. */
export interface Site {
  readonly name: SiteName;
  /**
   * Asks for the site's versions, and makes what an upload would send. Changes nothing on the site.
   *
   * @throws {VersionsNotListedError} if the site lists nothing near a client of the TOC
   * @throws {SiteFault} if the site cannot be asked
   */
  prepare(): Promise<PreparedUpload>;
}

export interface PreparedUpload {
  /** What is sent beside the file, for people to read. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Versions that stand in for others, a sentence each. */
  readonly notes: readonly string[];
  /** Uploads. Never throws for what the site or the network does. */
  upload(): Promise<UploadEnd>;
}

/**
 * `done`: the site took it. `duplicate`: the site has these bytes already. `failed`: the site did not take it. `unclear`: it may
 * have arrived, so it must not be sent again before somebody has looked.
 */
export interface UploadEnd {
  readonly kind: 'done' | 'duplicate' | 'failed' | 'unclear';
  /** For the maintainer, in words. */
  readonly words: string;
}

/** The site cannot be asked, or gives an answer that makes no sense. */
export class SiteFault extends Error {
  override readonly name = 'SiteFault';
}

/** The site does not list a version near a client of the TOC; it will in a few hours. */
export class VersionsNotListedError extends Error {
  override readonly name = 'VersionsNotListedError';
}

/** What a site is made from. */
export interface SiteSettings {
  readonly addon: Package;
  /** The addon's id on the site. */
  readonly id: string;
  /** Without a slash at its end. */
  readonly address: string;
  readonly token: string;
}
