/** What the stand-in for GitHub knows: one repository. */

interface StoredAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  state: 'uploaded' | 'starter';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface StoredRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly target_commitish: string;
  name: string;
  body: string;
  draft: boolean;
  readonly assets: StoredAsset[];
}

export interface StoredPull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly labels: Set<string>;
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly labels: ReadonlySet<string>;
  readonly comments: string[];
}

interface StoredCommit {
  readonly message: string;
  readonly parents: readonly string[];
  /** Text of the files by path, those of the parent included. */
  readonly files: ReadonlyMap<string, string>;
}

export interface GitHubState {
  /** `owner/name`. */
  readonly repository: string;
  readonly releases: StoredRelease[];
  readonly pulls: StoredPull[];
  readonly issues: StoredIssue[];
  readonly commits: Map<string, StoredCommit>;
  /** Commits by branch. */
  readonly branches: Map<string, string>;
  /** Texts by SHA-1, as git names them. */
  readonly blobs: Map<string, string>;
  /** Files by the SHA-1 of their tree. */
  readonly trees: Map<string, ReadonlyMap<string, string>>;
}

/** The commit of `main` in the stand-in's repository. */
export const mainCommit = '1'.repeat(40);
export const mainTree = '2'.repeat(40);

export function createGitHubState(repository: string): GitHubState {
  const files = new Map([['README.md', '# Read me\n']]);
  return {
    repository,
    releases: [],
    pulls: [],
    issues: [],
    commits: new Map([[mainCommit, { message: 'Begin', parents: [], files }]]),
    branches: new Map([['main', mainCommit]]),
    blobs: new Map(),
    trees: new Map([[mainTree, files]]),
  };
}
