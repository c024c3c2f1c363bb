/** Publishes a zip: to each site where it is not yet, then on GitHub. A run that is repeated does only what is missing. */
import type { GitHub } from '../github/github.ts';
import { createDraft, findRelease, publishDraft, setBody, uploadFiles } from '../github/releases.ts';
import type { Release } from '../github/releases.ts';
import type { Package } from '../package/read-package.ts';
import { ReleaseError } from '../release-error.ts';
import type { Site, SiteName } from '../sites/site.ts';
import { draftBody, publishedBody, sha256In, stateAfter, stateIn } from './draft-body.ts';
import type { SiteState } from './draft-body.ts';
import { prepareSites } from './prepare-sites.ts';
import type { PreparedSite } from './prepare-sites.ts';
import { releaseFiles } from './release-json.ts';

export interface PublishRequest {
  readonly addon: Package;
  readonly sites: readonly Site[];
  readonly github: GitHub;
  /** The commit that the zip was built from, which gets the tag. */
  readonly commit: string;
  readonly say: (line: string) => void;
}

/**
 * @returns whether everything is published; if not, what is missing has been said
 * @throws {ReleaseError} if nothing was uploaded in this run
 */
export async function publish(request: PublishRequest): Promise<boolean> {
  const { addon, github, say } = request;
  const tag = `v${addon.version}`;
  const earlier = await findRelease(github, tag);
  if (earlier !== undefined) {
    checkSameFile(earlier, request);
    if (!earlier.draft) {
      say(`${tag} is published already: nothing to do.`);
      return true;
    }
  }
  const sites = request.sites.filter(({ name }) => isOpen(earlier, name));
  const prepared = await prepareSites(sites);
  const states = new Map<SiteName, SiteState>(
    request.sites.map(({ name }) => [name, stateIn(earlier?.body ?? '', name)]),
  );
  for (const [name, state] of states) {
    if (state === 'done') {
      say(`${name}: uploaded by an earlier run.`);
    }
  }
  const body = { changelog: addon.changelog, fileName: addon.fileName, sha256: addon.sha256 };
  const draft =
    earlier ??
    (await createDraft(github, {
      tag,
      commit: request.commit,
      name: `${addon.title} ${addon.version}`,
      body: draftBody(body, states),
    }));
  for (const site of prepared) {
    await uploadTo(site, say, async (state) => {
      states.set(site.name, state);
      await setBody(github, draft, draftBody(body, states));
    });
  }
  await uploadFiles(github, draft, releaseFiles(addon));
  const missing = [...states].filter(([, state]) => state !== 'done').map(([name]) => name);
  if (missing.length > 0) {
    for (const [name] of [...states].filter(([, state]) => state === 'unclear')) {
      say(
        `${name}: an upload broke off. Look whether the file is there, and say so in the draft: ${draft.html_url}`,
      );
    }
    say(
      `Not on ${missing.join(' and ')}: the release on GitHub stays a draft. Run it again: it uploads only what is missing.`,
    );
    return false;
  }
  const published = await publishDraft(github, draft, publishedBody(body));
  say(`GitHub: published, ${published.html_url}`);
  return true;
}

/** Whether the site can be uploaded to: not done, and no upload that broke off and that nobody has looked at. */
function isOpen(draft: Release | undefined, name: SiteName): boolean {
  return stateIn(draft?.body ?? '', name) === 'open';
}

/** The same version must never be two files: updaters and sites would mix them up. */
function checkSameFile(release: Release, { addon, commit }: PublishRequest): void {
  const sha256 = sha256In(release.body ?? '');
  if (sha256 !== addon.sha256) {
    throw new ReleaseError(
      `There is a ${release.draft ? 'draft' : 'release'} v${addon.version} of another file (SHA-256 ${sha256 ?? 'unknown'}; ` +
        `this one, of commit ${commit.slice(0, 12)}: ${addon.sha256}). ` +
        (release.draft
          ? 'Finish it by running its own workflow run again, or delete the draft if no site has its file.'
          : 'Build again with all tags fetched: the version then ends in the next number.'),
    );
  }
}

async function uploadTo(
  { name, upload, fault }: PreparedSite,
  say: (line: string) => void,
  note: (state: SiteState) => Promise<void>,
): Promise<void> {
  if (upload === undefined) {
    say(`${name}: not uploaded. ${fault}`);
    return;
  }
  upload.notes.forEach(say);
  const end = await upload.upload();
  const words = {
    done: 'uploaded',
    duplicate: 'done before',
    failed: 'not uploaded',
    unclear: 'unclear',
  }[end.kind];
  say(`${name}: ${words}: ${end.words}.`);
  const state = stateAfter(end);
  if (state !== 'open') {
    await note(state).catch((error: unknown) => {
      say(
        `${name}: that could not be noted in the draft. Tick the site there before the release is run again.`,
      );
      throw error;
    });
  }
}
