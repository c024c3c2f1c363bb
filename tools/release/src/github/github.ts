/** GitHub's REST API, as far as releases, pull requests and issues need it. */
import { z } from 'zod';
import { NetworkFault } from '../http/ask.ts';
import type { Answer, Request } from '../http/ask.ts';
import { askAgain } from '../http/ask-again.ts';
import type { Patience, Repeating } from '../http/ask-again.ts';
import { excerpt, readJson } from '../http/read-json.ts';
import { ReleaseError } from '../release-error.ts';
import { isOwnAddress } from './own-address.ts';

export interface GitHubSettings {
  /** `https://api.github.com`, without a slash at its end. */
  readonly address: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** GitHub cannot be reached, or does not do what it was asked. */
export class GitHubError extends ReleaseError {}

interface Call<T> {
  readonly method: Request['method'];
  /** Below the repository, such as `/releases`; or a whole address that GitHub gave. */
  readonly path: string;
  /** The form of the answer, where it is not GitHub's usual one. */
  readonly accept?: string;
  /** Sent as JSON. */
  readonly body?: object;
  /** Sent as it is. */
  readonly file?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };
  readonly schema: z.ZodType<T>;
  /** Default: questions and changes are, creations are not. */
  readonly repeating?: Repeating;
  /** Statuses that mean "there is none" or "it is there already", and give undefined. */
  readonly none?: readonly number[];
}

export interface GitHub {
  readonly owner: string;
  /** @throws {GitHubError} */
  call<T>(call: Call<T> & { readonly none: readonly number[] }): Promise<T | undefined>;
  call<T>(call: Call<T>): Promise<T>;
}

/** For answers of which nothing is needed. */
export const anything: z.ZodType<unknown> = z.unknown();

export function createGitHub({ address, repository, token }: GitHubSettings, patience: Patience): GitHub {
  async function call<T>(wanted: Call<T>): Promise<T | undefined> {
    const { method, path, accept, body, file, schema, none = [] } = wanted;
    const repeating = wanted.repeating ?? (method === 'POST' ? 'once' : 'repeatable');
    const url = path.startsWith('/') ? `${address}/repos/${repository}${path}` : path;
    if (!isOwnAddress(url, address)) {
      const where = URL.canParse(url) ? new URL(url).origin : excerpt(url);
      throw new GitHubError(
        `An answer of GitHub names ${where}, which is not GitHub's address: the token does not go there. Look at GITHUB_API_URL.`,
      );
    }
    const request: Request = {
      method,
      url,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: accept ?? 'application/vnd.github+json',
        'X-GitHub-Api-Version': '2022-11-28',
        ...(file === undefined ? {} : { 'Content-Type': file.type }),
      },
      ...(file === undefined ? {} : { body: file.bytes }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const what = `${method} ${path.startsWith('/') ? path : new URL(path).pathname}`;
    const answer = await askAgain(request, patience, repeating).catch((error: unknown) => {
      throw error instanceof NetworkFault
        ? new GitHubError(`GitHub cannot be reached (${what}): ${error.message}.`)
        : error;
    });
    if (none.includes(answer.status)) {
      return undefined;
    }
    return read(answer, schema, what);
  }
  // The overloads promise a value where no status means "none"; the one function behind them cannot say that.
  return { owner: repository.split('/')[0]!, call: call as GitHub['call'] };
}

function read<T>({ status, text }: Answer, schema: z.ZodType<T>, what: string): T {
  if (status < 200 || status >= 300) {
    const message = readJson(text, z.object({ message: z.string() }))?.message ?? text;
    throw new GitHubError(`GitHub answers ${status} to ${what}: ${excerpt(message)}`);
  }
  const data = readJson(text === '' ? 'null' : text, schema);
  if (data === undefined) {
    throw new GitHubError(`GitHub's answer to ${what} makes no sense: ${excerpt(text)}`);
  }
  return data;
}
