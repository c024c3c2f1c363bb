/** The stand-in for GitHub's releases: drafts that have no tag yet, files, publishing. */
import { z } from 'zod';
import { jsonOf, notFound } from '../exchange.ts';
import type { Asked, Told } from '../exchange.ts';
import type { GitHubState, StoredRelease } from './state.ts';

const newRelease = z.object({
  tag_name: z.string(),
  target_commitish: z.string(),
  name: z.string(),
  body: z.string(),
  draft: z.boolean(),
});
const changedRelease = z.object({ body: z.string().optional(), draft: z.boolean().optional() });

/** @param origin the stand-in's own address, for the addresses in its answers */
export function answerReleases(state: GitHubState, asked: Asked, origin: string): Told | undefined {
  const { method, path } = asked;
  const shown = (release: StoredRelease): object => ({
    ...release,
    upload_url: `${origin}/repos/${state.repository}/releases/${release.id}/assets{?name,label}`,
    html_url: `${origin}/${state.repository}/releases/${release.tag_name}`,
    assets: release.assets.map(({ bytes: _, ...asset }) => asset),
  });
  const tag = /^\/releases\/tags\/(.+)$/.exec(path)?.[1];
  if (tag !== undefined) {
    const found = state.releases.find(
      ({ draft, tag_name }) => !draft && tag_name === decodeURIComponent(tag),
    );
    return found === undefined ? notFound : { status: 200, body: shown(found) };
  }
  if (path === '/releases' && method === 'GET') {
    return { status: 200, body: state.releases.map(shown).toReversed() };
  }
  if (path === '/releases' && method === 'POST') {
    const release = { ...newRelease.parse(jsonOf(asked)), id: state.releases.length + 1, assets: [] };
    state.releases.push(release);
    return { status: 201, body: shown(release) };
  }
  const asset = /^\/releases\/assets\/(\d+)$/.exec(path)?.[1];
  if (asset !== undefined && method === 'DELETE') {
    return deleteAsset(state, Number(asset));
  }
  const [, id, rest] = /^\/releases\/(\d+)(\/assets)?$/.exec(path) ?? [];
  const release = state.releases.find((one) => one.id === Number(id));
  if (release === undefined) {
    return undefined;
  }
  if (rest === '/assets' && method === 'POST') {
    return addAsset(release, asked);
  }
  if (rest === undefined && method === 'PATCH') {
    Object.assign(release, changedRelease.parse(jsonOf(asked)));
    return { status: 200, body: shown(release) };
  }
  return notFound;
}

function addAsset(release: StoredRelease, { query, body }: Asked): Told {
  const name = query.get('name') ?? '';
  if (release.assets.some((asset) => asset.name === name)) {
    return { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'already_exists' }] } };
  }
  const asset = {
    id: release.id * 100 + release.assets.length,
    name,
    size: body.length,
    state: 'uploaded',
    bytes: body,
  } as const;
  release.assets.push({ ...asset });
  return { status: 201, body: { id: asset.id, name, size: asset.size, state: asset.state } };
}

function deleteAsset(state: GitHubState, id: number): Told {
  for (const { assets } of state.releases) {
    const index = assets.findIndex((asset) => asset.id === id);
    if (index >= 0) {
      assets.splice(index, 1);
      return { status: 204 };
    }
  }
  return notFound;
}
