/** What the stand-ins of the addon sites know: their versions, and what was uploaded to them. */

export const siteNames = ['curseforge', 'wago', 'wowinterface'] as const;
export type SiteName = (typeof siteNames)[number];

export interface Upload {
  readonly site: SiteName;
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What came beside the file, as the site got it. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface SiteState {
  /** Client versions that the sites list. */
  versions: readonly string[];
  readonly uploads: Upload[];
}

/** The only tokens that the stand-ins take. They are made up. */
export const standInTokens = {
  curseforge: 'token-for-curseforge',
  wago: 'token-for-wago',
  wowinterface: 'token-for-wowinterface',
  github: 'token-for-github',
} as const;

/** The only addon that each site has, and that is the token's. */
export const standInIds = { curseforge: '123456', wago: 'abCD1234', wowinterface: '23456' } as const;

export function hasSameBytes({ uploads }: SiteState, site: SiteName, bytes: Uint8Array): boolean {
  return uploads.some((upload) => upload.site === site && Buffer.compare(upload.bytes, bytes) === 0);
}
