/** Releases on GitHub: drafts, their files, and publishing. */
import { z } from 'zod';
import type { GitHub } from './github.ts';
import { anything, GitHubError } from './github.ts';

const releaseSchema = z.object({
  id: z.number(),
  tag_name: z.string(),
  draft: z.boolean(),
  body: z.string().nullable(),
  /** Ends in a template: `{?name,label}`. */
  upload_url: z.string(),
  html_url: z.string(),
  assets: z.array(z.object({ id: z.number(), name: z.string(), size: z.number(), state: z.string() })),
});

export type Release = z.infer<typeof releaseSchema>;

/** A file of a release. */
export interface ReleaseFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The release of a tag, published or a draft. A draft's tag does not exist yet, so GitHub finds it only in the list. */
export async function findRelease(github: GitHub, tag: string): Promise<Release | undefined> {
  const published = await github.call({
    method: 'GET',
    path: `/releases/tags/${encodeURIComponent(tag)}`,
    schema: releaseSchema,
    none: [404],
  });
  if (published !== undefined) {
    return published;
  }
  const newest = await github.call({
    method: 'GET',
    path: '/releases?per_page=100',
    schema: z.array(releaseSchema),
  });
  return newest.find((release) => release.draft && release.tag_name === tag);
}

export interface NewDraft {
  readonly tag: string;
  /** The commit that the tag gets when the release is published. */
  readonly commit: string;
  readonly name: string;
  readonly body: string;
}

export async function createDraft(github: GitHub, { tag, commit, name, body }: NewDraft): Promise<Release> {
  return github.call({
    method: 'POST',
    path: '/releases',
    body: { tag_name: tag, target_commitish: commit, name, body, draft: true, prerelease: false },
    schema: releaseSchema,
  });
}

export async function setBody(github: GitHub, { id }: Release, body: string): Promise<void> {
  await github.call({ method: 'PATCH', path: `/releases/${id}`, body: { body }, schema: anything });
}

/** Publishing makes the tag. */
export async function publishDraft(github: GitHub, { id }: Release, body: string): Promise<Release> {
  return github.call({
    method: 'PATCH',
    path: `/releases/${id}`,
    body: { body, draft: false, make_latest: 'true' },
    schema: releaseSchema,
  });
}

/** Uploads the files that the draft lacks. A file of an upload that broke off is deleted first. */
export async function uploadFiles(
  github: GitHub,
  draft: Release,
  files: readonly ReleaseFile[],
): Promise<void> {
  for (const file of files) {
    const there = draft.assets.find(({ name }) => name === file.name);
    if (there?.state === 'uploaded' && there.size === file.bytes.length) {
      continue;
    }
    if (there !== undefined) {
      await github.call({
        method: 'DELETE',
        path: `/releases/assets/${there.id}`,
        schema: anything,
        none: [404],
      });
    }
    const address = draft.upload_url.replace(/\{.*\}$/, '');
    const uploaded = await github.call({
      method: 'POST',
      path: `${address}?name=${encodeURIComponent(file.name)}`,
      file: { bytes: file.bytes, type: file.type },
      schema: z.object({ size: z.number() }),
    });
    if (uploaded.size !== file.bytes.length) {
      throw new GitHubError(`GitHub stored ${uploaded.size} of ${file.bytes.length} bytes of ${file.name}.`);
    }
  }
}
