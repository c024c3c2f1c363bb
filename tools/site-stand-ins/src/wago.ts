/** The stand-in for Wago Addons: its versions and uploads. */
import { z } from 'zod';
import { bytesOf, formOf, notFound } from './exchange.ts';
import type { StandIn } from './exchange.ts';
import { standInIds, standInTokens } from './uploads.ts';
import type { SiteState } from './uploads.ts';

const metadataSchema = z.looseObject({
  label: z.string(),
  stability: z.enum(['stable', 'beta', 'alpha']),
  changelog: z.string(),
  supported_retail_patches: z.array(z.string()).min(1),
});

export function createWago(state: SiteState): StandIn {
  return async (asked) => {
    if (asked.method === 'GET' && asked.path === '/api/data/game') {
      return {
        status: 200,
        body: { stability_values: ['stable', 'beta', 'alpha'], patches: { retail: state.versions } },
      };
    }
    if (asked.method !== 'POST' || asked.path !== `/api/projects/${standInIds.wago}/version`) {
      return notFound;
    }
    if (asked.headers.get('authorization') !== `Bearer ${standInTokens.wago}`) {
      return { status: 403, body: { message: 'Forbidden' } };
    }
    const form = await formOf(asked);
    const metadata = metadataSchema.safeParse(JSON.parse(String(form.get('metadata')))).data;
    const file = form.get('file');
    const isKnown = metadata?.supported_retail_patches.every((patch) => state.versions.includes(patch));
    if (metadata === undefined || !(file instanceof File) || isKnown !== true) {
      const errors = { supported_retail_patches: ['The selected supported retail patch is invalid.'] };
      return { status: 422, body: { message: 'The given data was invalid.', errors } };
    }
    const bytes = await bytesOf(file);
    state.uploads.push({ site: 'wago', id: standInIds.wago, fileName: file.name, bytes, metadata });
    return { status: 201, body: {} };
  };
}
