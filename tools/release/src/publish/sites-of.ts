/** The sites that a zip is published on: those whose id is in its TOC. */
import type { Patience } from '../http/ask-again.ts';
import type { Package } from '../package/read-package.ts';
import { UsageError } from '../release-error.ts';
import { addressFrom, read } from '../settings.ts';
import type { Environment } from '../settings.ts';
import { createCurseForge } from '../sites/curseforge.ts';
import type { Site, SiteName, SiteSettings } from '../sites/site.ts';
import { createWago } from '../sites/wago.ts';
import { createWowInterface } from '../sites/wowinterface.ts';

interface KnownSite {
  readonly name: SiteName;
  readonly id: keyof Package['ids'];
  /** The field of the TOC that holds the id. */
  readonly field: string;
  readonly token: string;
  readonly address: readonly [variable: string, usual: string];
  readonly create: (settings: SiteSettings, patience: Patience) => Site;
}

const known: readonly KnownSite[] = [
  {
    name: 'CurseForge',
    id: 'curseForge',
    field: 'X-Curse-Project-ID',
    token: 'CF_API_KEY',
    address: ['CURSEFORGE_URL', 'https://wow.curseforge.com'],
    create: createCurseForge,
  },
  {
    name: 'Wago',
    id: 'wago',
    field: 'X-Wago-ID',
    token: 'WAGO_API_TOKEN',
    address: ['WAGO_URL', 'https://addons.wago.io'],
    create: createWago,
  },
  {
    name: 'WoWInterface',
    id: 'wowInterface',
    field: 'X-WoWI-ID',
    token: 'WOWI_API_TOKEN',
    address: ['WOWINTERFACE_URL', 'https://api.wowinterface.com'],
    create: createWowInterface,
  },
];

export interface SitesOf {
  readonly sites: readonly Site[];
  /** The sites that are left out, a sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * @param tokens `needed`: a site with an id must have its token. `optional`: a dry run goes without, as far as it gets.
 * @throws {UsageError} if an id has no token, or an id or address makes no sense
 */
export function sitesOf(
  addon: Package,
  environment: Environment,
  { patience, tokens }: { readonly patience: Patience; readonly tokens: 'needed' | 'optional' },
): SitesOf {
  const sites: Site[] = [];
  const leftOut: string[] = [];
  const withoutToken: string[] = [];
  for (const site of known) {
    const id = addon.ids[site.id];
    if (id === undefined) {
      leftOut.push(`${site.name}: not published there, because the TOC has no ${site.field}.`);
      continue;
    }
    if (!/^\w+$/.test(id)) {
      throw new UsageError(`${site.field} in the TOC is no id: ${id}`);
    }
    const token = read(environment, site.token);
    if (token === undefined) {
      withoutToken.push(`${site.token} for ${site.name}`);
    }
    const address = addressFrom(environment, ...site.address);
    sites.push(site.create({ addon, id, address, token: token ?? '' }, patience));
  }
  if (tokens === 'needed' && withoutToken.length > 0) {
    throw new UsageError(`Tokens are missing: ${withoutToken.join(', ')}. The TOC names ids of these sites.`);
  }
  return { sites, leftOut };
}
