/** The stand-in for GitHub's git database: texts, trees, commits, branches. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { jsonOf, notFound } from '../exchange.ts';
import type { Asked, Told } from '../exchange.ts';
import { mainCommit, mainTree } from './state.ts';
import type { GitHubState } from './state.ts';

const newBlob = z.object({ content: z.string(), encoding: z.literal('base64') });
const newTree = z.object({
  base_tree: z.string(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});
const newCommit = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()) });
const newRef = z.object({ ref: z.string(), sha: z.string() });
const changedRef = z.object({ sha: z.string(), force: z.boolean() });

export function answerGit(state: GitHubState, asked: Asked): Told | undefined {
  const { method, path, query } = asked;
  const body = jsonOf(asked);
  if (path === '/git/blobs' && method === 'POST') {
    const text = Buffer.from(newBlob.parse(body).content, 'base64').toString();
    const sha = blobSha(text);
    state.blobs.set(sha, text);
    return { status: 201, body: { sha } };
  }
  if (path === '/git/trees' && method === 'POST') {
    return addTree(state, newTree.parse(body));
  }
  if (path === '/git/commits' && method === 'POST') {
    const { message, tree, parents } = newCommit.parse(body);
    const sha = createHash('sha1').update(`${message}${tree}${state.commits.size}`).digest('hex');
    state.commits.set(sha, { message, parents, files: state.trees.get(tree) ?? new Map() });
    return { status: 201, body: { sha } };
  }
  if (path === `/git/commits/${mainCommit}` && method === 'GET') {
    return { status: 200, body: { tree: { sha: mainTree } } };
  }
  const read = /^\/git\/ref\/heads\/(.+)$/.exec(path)?.[1];
  if (read !== undefined && method === 'GET') {
    const sha = state.branches.get(read);
    return sha === undefined ? notFound : { status: 200, body: { object: { sha } } };
  }
  if (path === '/git/refs' && method === 'POST') {
    const { ref, sha } = newRef.parse(body);
    state.branches.set(ref.replace('refs/heads/', ''), sha);
    return { status: 201, body: { ref } };
  }
  const changed = /^\/git\/refs\/heads\/(.+)$/.exec(path)?.[1];
  if (changed !== undefined && method === 'PATCH') {
    state.branches.set(changed, changedRef.parse(body).sha);
    return { status: 200, body: {} };
  }
  const file = /^\/contents\/(.+)$/.exec(path)?.[1];
  if (file !== undefined && method === 'GET') {
    const commit = state.commits.get(state.branches.get(query.get('ref') ?? 'main') ?? '');
    const text = commit?.files.get(file);
    if (text === undefined) {
      return notFound;
    }
    return text.length > 1_000_000 && asked.headers.get('accept')?.includes('object') !== true
      ? { status: 403, body: { message: 'This API returns blobs up to 1 MB in size.' } }
      : { status: 200, body: { sha: blobSha(text) } };
  }
  return undefined;
}

function addTree(state: GitHubState, { base_tree, tree }: z.infer<typeof newTree>): Told {
  const files = new Map(state.trees.get(base_tree));
  for (const { path, sha } of tree) {
    const text = state.blobs.get(sha);
    if (text === undefined) {
      return { status: 422, body: { message: `${sha} is not a blob` } };
    }
    files.set(path, text);
  }
  const sha = createHash('sha1')
    .update(JSON.stringify([...files]))
    .digest('hex');
  state.trees.set(sha, files);
  return { status: 201, body: { sha } };
}

/** The name that git gives to a file's content. */
function blobSha(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}
