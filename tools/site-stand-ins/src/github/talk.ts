/** The stand-in for GitHub's pull requests and issues. */
import { z } from 'zod';
import { jsonOf, notFound } from '../exchange.ts';
import type { Asked, Told } from '../exchange.ts';
import type { GitHubState, StoredIssue, StoredPull } from './state.ts';

const newPull = z.object({ title: z.string(), body: z.string(), head: z.string(), base: z.string() });
const changedText = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
});
const newIssue = z.object({ title: z.string(), body: z.string(), labels: z.array(z.string()) });

export function answerPulls(state: GitHubState, asked: Asked): Told | undefined {
  const { method, path, query } = asked;
  const shown = ({ labels: _, ...pull }: StoredPull): object => ({
    ...pull,
    html_url: `https://example.org/${state.repository}/pull/${pull.number}`,
  });
  if (path === '/pulls' && method === 'GET') {
    const wanted = query.get('head')?.split(':')[1];
    const found = state.pulls.filter((pull) => pull.state === 'open' && pull.head === wanted);
    return { status: 200, body: found.map(shown) };
  }
  if (path === '/pulls' && method === 'POST') {
    const given = newPull.parse(jsonOf(asked));
    if (!state.branches.has(given.head)) {
      return { status: 422, body: { message: 'Validation Failed: head does not exist' } };
    }
    const pull: StoredPull = { ...given, number: numberAfter(state), state: 'open', labels: new Set() };
    state.pulls.push(pull);
    return { status: 201, body: shown(pull) };
  }
  const pull = byNumber(state.pulls, /^\/pulls\/(\d+)$/.exec(path)?.[1]);
  if (pull !== undefined && method === 'PATCH') {
    Object.assign(pull, changedText.parse(jsonOf(asked)));
    return { status: 200, body: shown(pull) };
  }
  return undefined;
}

export function answerIssues(state: GitHubState, asked: Asked): Told | undefined {
  const { method, path, query } = asked;
  const shown = ({ labels, comments, ...issue }: StoredIssue): object => ({
    ...issue,
    labels: [...labels].map((name) => ({ name })),
    comments: comments.length,
    html_url: `https://example.org/${state.repository}/issues/${issue.number}`,
  });
  if (path === '/issues' && method === 'GET') {
    const label = query.get('labels') ?? '';
    const found = state.issues.filter((issue) => issue.state === 'open' && issue.labels.has(label));
    return { status: 200, body: found.map(shown) };
  }
  if (path === '/issues' && method === 'POST') {
    const { labels, ...given } = newIssue.parse(jsonOf(asked));
    const issue: StoredIssue = {
      ...given,
      number: numberAfter(state),
      state: 'open',
      labels: new Set(labels),
      comments: [],
    };
    state.issues.push(issue);
    return { status: 201, body: shown(issue) };
  }
  const [, number, part] = /^\/issues\/(\d+)(\/comments|\/labels)?$/.exec(path) ?? [];
  const issue = byNumber(state.issues, number);
  if (part === '/labels' && method === 'POST') {
    const { labels } = z.object({ labels: z.array(z.string()) }).parse(jsonOf(asked));
    labels.forEach((label) => byNumber(state.pulls, number)?.labels.add(label));
    return { status: 200, body: [] };
  }
  if (issue === undefined) {
    return number === undefined ? undefined : notFound;
  }
  if (part === '/comments' && method === 'POST') {
    issue.comments.push(z.object({ body: z.string() }).parse(jsonOf(asked)).body);
    return { status: 201, body: {} };
  }
  if (part === undefined && method === 'PATCH') {
    Object.assign(issue, changedText.parse(jsonOf(asked)));
    return { status: 200, body: shown(issue) };
  }
  return notFound;
}

/** Pull requests and issues share their numbers. */
function numberAfter({ pulls, issues }: GitHubState): number {
  return pulls.length + issues.length + 1;
}

function byNumber<T extends { readonly number: number }>(
  all: readonly T[],
  number: string | undefined,
): T | undefined {
  return all.find((one) => one.number === Number(number));
}
