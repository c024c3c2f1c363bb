/** The stand-in for WoWInterface: its versions and uploads. */
import { bytesOf, formOf, notFound } from './exchange.ts';
import type { StandIn } from './exchange.ts';
import { standInIds, standInTokens } from './uploads.ts';
import type { SiteState } from './uploads.ts';

export function createWowInterface(state: SiteState): StandIn {
  return async (asked) => {
    if (asked.method === 'GET' && asked.path === '/addons/compatible.json') {
      const retail = state.versions.map((id, index) => ({ id, game: 'Retail', default: index === 0 }));
      return { status: 200, body: [...retail, { id: '1.15.8', game: 'WoW Classic', default: false }] };
    }
    if (asked.method !== 'POST' || asked.path !== '/addons/update') {
      return notFound;
    }
    if (asked.headers.get('x-api-token') !== standInTokens.wowinterface) {
      return { status: 403, body: { ERROR: 'Invalid API token.' } };
    }
    const form = await formOf(asked);
    const metadata = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
    const file = form.get('updatefile');
    if (metadata['id'] !== standInIds.wowinterface || !(file instanceof File)) {
      return { status: 401, body: { ERROR: 'No such addon, or not yours.' } };
    }
    const bytes = await bytesOf(file);
    state.uploads.push({
      site: 'wowinterface',
      id: standInIds.wowinterface,
      fileName: file.name,
      bytes,
      metadata,
    });
    return { status: 202, body: {} };
  };
}
