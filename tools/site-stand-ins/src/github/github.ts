/** The stand-in for GitHub's API, for one repository and one token. */
import { notFound } from '../exchange.ts';
import type { StandIn } from '../exchange.ts';
import { standInTokens } from '../uploads.ts';
import { answerGit } from './git.ts';
import { answerReleases } from './releases.ts';
import type { GitHubState } from './state.ts';
import { answerIssues, answerPulls } from './talk.ts';

/** @param origin the stand-in's own address */
export function createGitHub(state: GitHubState, origin: () => string): StandIn {
  return (asked) => {
    if (asked.headers.get('authorization') !== `Bearer ${standInTokens.github}`) {
      return { status: 401, body: { message: 'Bad credentials' } };
    }
    const prefix = `/repos/${state.repository}`;
    if (!asked.path.startsWith(`${prefix}/`)) {
      return notFound;
    }
    const inside = { ...asked, path: asked.path.slice(prefix.length) };
    return (
      answerReleases(state, inside, origin()) ??
      answerGit(state, inside) ??
      answerPulls(state, inside) ??
      answerIssues(state, inside) ??
      notFound
    );
  };
}
