/** WoWInterface: https://www.wowinterface.com/forums/showthread.php?t=51835 */
import { z } from 'zod';
import type { Patience } from '../http/ask-again.ts';
import { askForList, uploadOnce } from './exchange.ts';
import { filePart } from './file-part.ts';
import { pickVersions } from './pick-versions.ts';
import type { PreparedUpload, Site, SiteSettings } from './site.ts';

const versionsSchema = z.array(z.object({ id: z.string(), game: z.string() }));

export function createWowInterface({ addon, id, address, token }: SiteSettings, patience: Patience): Site {
  return {
    name: 'WoWInterface',
    prepare: async (): Promise<PreparedUpload> => {
      const question = { method: 'GET', url: `${address}/addons/compatible.json` } as const;
      const all = await askForList('WoWInterface', question, versionsSchema, patience);
      const listed = all.filter(({ game }) => game === 'Retail').map((version) => version.id);
      const { versions, notes } = pickVersions('WoWInterface', addon.interfaces, listed);
      const metadata = {
        id,
        version: addon.version,
        compatible: versions.join(','),
        changelog: addon.changelog,
        // Every week has a release: the site would keep each of the old ones for ever.
        archive: 'No',
      };
      const upload = () => {
        const body = new FormData();
        Object.entries(metadata).forEach(([key, value]) => body.set(key, value));
        body.set('updatefile', filePart(addon), addon.fileName);
        const request = {
          method: 'POST',
          url: `${address}/addons/update`,
          headers: { 'x-api-token': token },
          body,
        } as const;
        return uploadOnce(request, patience, ({ status }) =>
          status === 202 ? 'shown after its checks' : undefined,
        );
      };
      return { metadata, notes, upload };
    },
  };
}
