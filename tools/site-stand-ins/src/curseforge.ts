/** The stand-in for CurseForge: its versions, uploads, and the refusal of a file that it has. */
import { z } from 'zod';
import { bytesOf, formOf, notFound } from './exchange.ts';
import type { Asked, StandIn, Told } from './exchange.ts';
import { hasSameBytes, standInIds, standInTokens } from './uploads.ts';
import type { SiteState } from './uploads.ts';

const retail = 517;
const classic = 67_408;

const metadataSchema = z.looseObject({
  changelog: z.string(),
  changelogType: z.enum(['text', 'html', 'markdown']),
  gameVersions: z.array(z.number()).min(1),
  releaseType: z.enum(['alpha', 'beta', 'release']),
});

export function createCurseForge(state: SiteState): StandIn {
  return async (asked) => {
    if (asked.headers.get('x-api-token') !== standInTokens.curseforge) {
      return { status: 302, headers: { Location: '/login' } };
    }
    if (asked.method === 'GET' && asked.path === '/api/game/versions') {
      return { status: 200, body: versionsOf(state) };
    }
    const id = /^\/api\/projects\/(\d+)\/upload-file$/.exec(asked.path)?.[1];
    return asked.method === 'POST' && id === standInIds.curseforge ? take(state, asked, id) : notFound;
  };
}

/** An id for each version, and the classic editions' versions between them. */
function versionsOf({ versions }: SiteState): readonly object[] {
  return [
    ...versions.map((name, index) => ({ id: 9000 + index, gameVersionTypeID: retail, name, slug: name })),
    ...versions.map((name, index) => ({ id: 500 + index, gameVersionTypeID: classic, name, slug: name })),
  ];
}

async function take(state: SiteState, asked: Asked, id: string): Promise<Told> {
  const form = await formOf(asked);
  const metadata = metadataSchema.safeParse(JSON.parse(String(form.get('metadata')))).data;
  const file = form.get('file');
  if (metadata === undefined || !(file instanceof File)) {
    return fault(1001, 'The request is missing a file or metadata.');
  }
  const unknown = metadata.gameVersions.find(
    (wanted) => wanted < 9000 || wanted >= 9000 + state.versions.length,
  );
  if (unknown !== undefined) {
    return fault(1009, `Invalid game version ID: ${unknown} belongs to an invalid dependency.`);
  }
  const bytes = await bytesOf(file);
  if (hasSameBytes(state, 'curseforge', bytes)) {
    return fault(1018, 'File is a duplicate of an existing file.');
  }
  state.uploads.push({ site: 'curseforge', id, fileName: file.name, bytes, metadata });
  return { status: 200, body: { id: 20_400 + state.uploads.length } };
}

function fault(errorCode: number, errorMessage: string): Told {
  return { status: 400, body: { errorCode, errorMessage } };
}
