/** Wago Addons: https://docs.wago.io */
import { z } from 'zod';
import type { Patience } from '../http/ask-again.ts';
import { askForList, uploadOnce } from './exchange.ts';
import { metadataForm } from './file-part.ts';
import { pickVersions } from './pick-versions.ts';
import type { PreparedUpload, Site, SiteSettings } from './site.ts';

const gameSchema = z.object({ patches: z.object({ retail: z.array(z.string()) }) });

export function createWago({ addon, id, address, token }: SiteSettings, patience: Patience): Site {
  return {
    name: 'Wago',
    prepare: async (): Promise<PreparedUpload> => {
      const question = { method: 'GET', url: `${address}/api/data/game` } as const;
      const { patches } = await askForList('Wago', question, gameSchema, patience);
      const { versions, notes } = pickVersions('Wago', addon.interfaces, patches.retail);
      const metadata = {
        label: addon.version,
        stability: 'stable',
        changelog: addon.changelog,
        supported_retail_patches: versions,
      };
      const upload = () => {
        const request = {
          method: 'POST',
          url: `${address}/api/projects/${id}/version`,
          headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
          body: metadataForm(metadata, addon),
        } as const;
        return uploadOnce(request, patience, ({ status }) =>
          status === 200 || status === 201 ? 'shown after its checks' : undefined,
        );
      };
      return { metadata, notes, upload };
    },
  };
}
