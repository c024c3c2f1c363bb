/** Pull requests of a workflow: one branch, one commit on top of `main`, one open pull request. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { blobSha } from './git-blob.ts';
import { anything } from './github.ts';
import type { GitHub } from './github.ts';

const named = z.object({ sha: z.string() });
const pullSchema = z.object({ number: z.number(), html_url: z.string() });

export interface Proposal {
  readonly branch: string;
  readonly base: string;
  /** The commit of `base` that the files are changed on. */
  readonly commit: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly label: string;
  /** Folder that the files are in. */
  readonly home: string;
  /** Paths below `home`, with `/`. */
  readonly files: readonly string[];
}

/** Whether the branch has that file with those bytes. */
export async function isProposed(
  github: GitHub,
  { branch, file, bytes }: { readonly branch: string; readonly file: string; readonly bytes: Uint8Array },
): Promise<boolean> {
  const there = await github.call({
    method: 'GET',
    path: `/contents/${file}?ref=${encodeURIComponent(branch)}`,
    // The usual form is refused for files of more than 1 MB; this one has everything but the content of such a file.
    accept: 'application/vnd.github.object+json',
    schema: named,
    none: [404],
  });
  return there?.sha === blobSha(bytes);
}

/** @returns the address of the pull request */
export async function propose(github: GitHub, proposal: Proposal): Promise<string> {
  const commit = await commitFiles(github, proposal);
  await moveBranch(github, proposal.branch, commit);
  const text = { title: proposal.title, body: proposal.body };
  const head = `${github.owner}:${proposal.branch}`;
  const [open] = await github.call({
    method: 'GET',
    path: `/pulls?state=open&base=${encodeURIComponent(proposal.base)}&head=${encodeURIComponent(head)}`,
    schema: z.array(pullSchema),
  });
  const pull = await github.call(
    open === undefined
      ? {
          method: 'POST',
          path: '/pulls',
          body: { ...text, head: proposal.branch, base: proposal.base },
          schema: pullSchema,
        }
      : { method: 'PATCH', path: `/pulls/${open.number}`, body: text, schema: pullSchema },
  );
  await github.call({
    method: 'POST',
    path: `/issues/${pull.number}/labels`,
    body: { labels: [proposal.label] },
    schema: anything,
    repeating: 'repeatable',
  });
  return pull.html_url;
}

/** One commit on top of the base: an older one of the branch is forgotten, so that a merge never brings stale data. */
async function commitFiles(github: GitHub, proposal: Proposal): Promise<string> {
  const tree = [];
  for (const file of proposal.files) {
    const content = (await readFile(path.join(proposal.home, file))).toString('base64');
    const blob = await github.call({
      method: 'POST',
      path: '/git/blobs',
      body: { content, encoding: 'base64' },
      schema: named,
      repeating: 'repeatable',
    });
    tree.push({ path: file, mode: '100644', type: 'blob', sha: blob.sha });
  }
  const base = await github.call({
    method: 'GET',
    path: `/git/commits/${proposal.commit}`,
    schema: z.object({ tree: named }),
  });
  const whole = await github.call({
    method: 'POST',
    path: '/git/trees',
    body: { base_tree: base.tree.sha, tree },
    schema: named,
    repeating: 'repeatable',
  });
  const made = await github.call({
    method: 'POST',
    path: '/git/commits',
    body: { message: proposal.title, tree: whole.sha, parents: [proposal.commit] },
    schema: named,
    repeating: 'repeatable',
  });
  return made.sha;
}

async function moveBranch(github: GitHub, branch: string, sha: string): Promise<void> {
  const name = encodeURI(branch);
  const there = await github.call({
    method: 'GET',
    path: `/git/ref/heads/${name}`,
    schema: anything,
    none: [404],
  });
  await github.call(
    there === undefined
      ? { method: 'POST', path: '/git/refs', body: { ref: `refs/heads/${branch}`, sha }, schema: anything }
      : { method: 'PATCH', path: `/git/refs/heads/${name}`, body: { sha, force: true }, schema: anything },
  );
}
