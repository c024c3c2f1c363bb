/** CurseForge: https://support.curseforge.com/en/support/solutions/articles/9000197321 */
import { z } from 'zod';
import type { Patience } from '../http/ask-again.ts';
import { readJson } from '../http/read-json.ts';
import { askForList, uploadOnce } from './exchange.ts';
import { metadataForm } from './file-part.ts';
import { pickVersions } from './pick-versions.ts';
import type { PreparedUpload, Site, SiteSettings } from './site.ts';

/** The type of the versions of the present game; the others are those of its classic editions. */
const retail = 517;

const versionsSchema = z.array(z.object({ id: z.number(), gameVersionTypeID: z.number(), name: z.string() }));

export function createCurseForge({ addon, id, address, token }: SiteSettings, patience: Patience): Site {
  const headers = { 'X-Api-Token': token };
  return {
    name: 'CurseForge',
    prepare: async (): Promise<PreparedUpload> => {
      const url = `${address}/api/game/versions`;
      const all = await askForList('CurseForge', { method: 'GET', url, headers }, versionsSchema, patience);
      const listed = all.filter(({ gameVersionTypeID }) => gameVersionTypeID === retail);
      const { versions, notes } = pickVersions(
        'CurseForge',
        addon.interfaces,
        listed.map(({ name }) => name),
      );
      const picked = versions.map((version) => listed.find(({ name }) => name === version)!);
      // The metadata has numbers alone, which nobody can check by eye.
      const names = `CurseForge's gameVersions: ${picked.map(({ id, name }) => `${id} is ${name}`).join(', ')}.`;
      const metadata = {
        changelog: addon.changelog,
        changelogType: 'markdown',
        displayName: addon.version,
        gameVersions: picked.map(({ id }) => id),
        releaseType: 'release',
      };
      const upload = () => {
        const request = {
          method: 'POST',
          url: `${address}/api/projects/${id}/upload-file`,
          headers,
          body: metadataForm(metadata, addon),
        } as const;
        return uploadOnce(request, patience, ({ status, text }) => {
          const file = status === 200 ? readJson(text, z.object({ id: z.number() })) : undefined;
          return file === undefined ? undefined : `file ${file.id}; shown after its checks`;
        });
      };
      return { metadata, notes: [...notes, names], upload };
    },
  };
}
