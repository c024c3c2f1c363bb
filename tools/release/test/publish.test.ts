/** `pnpm release publish` as a process, against stand-ins for the sites over real HTTP. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mainCommit } from '@toptalent/site-stand-ins';
import { madeZip, sha256Of, writeZip } from './made-package.ts';
import { publishing } from './publishing.ts';
import { cli } from './run-release.ts';

const at = publishing();
const onlyRelease = () => {
  expect(at.standIns.github.releases).toHaveLength(1);
  return at.standIns.github.releases[0]!;
};

describe('a release', () => {
  it('goes to every site with the right versions, and is published on GitHub with its files', async () => {
    const zip = writeZip(at.folder);
    const end = await at.publish(zip);
    expect(end.code, end.stdout).toBe(0);
    expect(at.uploadedTo()).toEqual(['curseforge', 'wago', 'wowinterface']);
    for (const { bytes, fileName } of at.standIns.sites.uploads) {
      expect(Buffer.compare(bytes, readFileSync(zip))).toBe(0);
      expect(fileName).toBe('AzerothsTopTalent-0.3.0-20261129.zip');
    }
    const [curseforge, wago, wowinterface] = at.standIns.sites.uploads;
    expect(curseforge!.metadata).toEqual({
      changelog: '- 41 builds changed.',
      changelogType: 'markdown',
      displayName: '0.3.0-20261129',
      gameVersions: [9000, 9001],
      releaseType: 'release',
    });
    expect(wago!.metadata).toMatchObject({
      label: '0.3.0-20261129',
      stability: 'stable',
      supported_retail_patches: ['12.1.5', '12.1.0'],
    });
    expect(wowinterface!.metadata).toMatchObject({
      version: '0.3.0-20261129',
      compatible: '12.1.5,12.1.0',
      archive: 'No',
    });
    const release = onlyRelease();
    expect(release).toMatchObject({
      tag_name: 'v0.3.0-20261129',
      target_commitish: mainCommit,
      draft: false,
      name: "Azeroth's Top Talent 0.3.0-20261129",
    });
    expect(release.body).not.toContain('Uploaded to');
    const assets = new Map(release.assets.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
    const sha256 = sha256Of(madeZip());
    expect([...assets.keys()]).toEqual([
      'AzerothsTopTalent-0.3.0-20261129.zip',
      'AzerothsTopTalent-0.3.0-20261129.zip.sha256',
      'release.json',
    ]);
    expect(assets.get('AzerothsTopTalent-0.3.0-20261129.zip.sha256')).toBe(
      `${sha256}  AzerothsTopTalent-0.3.0-20261129.zip\n`,
    );
    expect(JSON.parse(assets.get('release.json')!)).toEqual({
      releases: [
        {
          name: 'AzerothsTopTalent',
          version: '0.3.0-20261129',
          filename: 'AzerothsTopTalent-0.3.0-20261129.zip',
          nolib: false,
          metadata: [
            { flavor: 'mainline', interface: 120105 },
            { flavor: 'mainline', interface: 120100 },
          ],
        },
      ],
    });
  });

  it('that is there already is left alone, with exit code 0', async () => {
    const zip = writeZip(at.folder);
    await at.publish(zip);
    const again = await at.publish(zip);
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringContaining('published already: nothing to do'),
    ]);
    expect(at.uploadedTo()).toHaveLength(3);
  });

  it('of the same version and other bytes is refused before anything is sent', async () => {
    await at.publish(writeZip(at.folder));
    const other = await at.publish(writeZip(at.folder, { changelog: '# C\n\n## x\n\n- Other.\n' }));
    expect([other.code, other.stdout]).toEqual([1, expect.stringContaining('of another file')]);
    expect(at.uploadedTo()).toHaveLength(3);
  });

  it('skips a site whose id is not in the TOC, and says so', async () => {
    const zip = writeZip(at.folder, { ids: [] });
    const end = await at.publish(zip);
    expect(end.code, end.stdout).toBe(0);
    expect(end.stdout).toContain('Wago: not published there, because the TOC has no X-Wago-ID.');
    expect(at.uploadedTo()).toEqual([]);
    expect(onlyRelease().draft).toBe(false);
  });
});

describe('a site that is down', () => {
  it('stops no other: the release stays a draft, and a repeated run uploads only what is missing', async () => {
    at.standIns.faults.add({ path: '/wago/api/projects', kind: { status: 503, body: 'maintenance' } });
    const zip = writeZip(at.folder);
    const first = await at.publish(zip);
    expect(first.code).toBe(1);
    expect(first.stdout).toContain('Wago: not uploaded: status 503, it is down: maintenance.');
    expect(first.stdout).toContain('Not on Wago: the release on GitHub stays a draft.');
    expect(at.uploadedTo()).toEqual(['curseforge', 'wowinterface']);
    expect(onlyRelease().draft).toBe(true);
    expect(onlyRelease().body).toContain('- [x] CurseForge\n- [ ] Wago\n- [x] WoWInterface\n');
    at.standIns.faults.clear();
    const second = await at.publish(zip);
    expect(second.code, second.stdout).toBe(0);
    expect(second.stdout).toContain('CurseForge: uploaded by an earlier run.');
    expect(at.uploadedTo()).toEqual(['curseforge', 'wowinterface', 'wago']);
    expect(onlyRelease().draft).toBe(false);
  });

  it('when it is asked for its versions stops no other either', async () => {
    at.standIns.faults.add({ path: '/curseforge/api/game', kind: 'reset' });
    const end = await at.publish(writeZip(at.folder));
    expect([end.code, end.stdout]).toEqual([
      1,
      expect.stringContaining('CurseForge cannot be asked for its versions: the connection broke'),
    ]);
    expect(at.uploadedTo()).toEqual(['wago', 'wowinterface']);
  });

  it('for a moment is asked again, and gets the file once', async () => {
    at.standIns.faults.add({ path: '/wago/api/projects', kind: { status: 503 }, times: 1 });
    at.standIns.faults.add({ path: '/wowinterface/addons/comp', kind: { status: 502 }, times: 2 });
    const end = await at.publish(writeZip(at.folder));
    expect(end.code, end.stdout).toBe(0);
    expect(at.uploadedTo()).toEqual(['curseforge', 'wago', 'wowinterface']);
  });

  it('that answers without end is no danger to the others', async () => {
    at.standIns.faults.add({
      path: '/curseforge/api/game',
      kind: { status: 200, body: 'x'.repeat(20 * 1024 * 1024) },
    });
    const end = await at.publish(writeZip(at.folder));
    expect([end.code, end.stdout]).toEqual([
      1,
      expect.stringContaining('CurseForge cannot be asked for its versions: the answer is far too long'),
    ]);
    expect(at.uploadedTo()).toEqual(['wago', 'wowinterface']);
  });

  it('cannot be reached at all: the others get the file', async () => {
    at.environment['WAGO_URL'] = 'http://127.0.0.1:9';
    const end = await at.publish(writeZip(at.folder));
    expect([end.code, end.stdout]).toEqual([1, expect.stringContaining('Wago cannot be asked')]);
    expect(at.uploadedTo()).toEqual(['curseforge', 'wowinterface']);
  });
});

describe('an upload whose answer is lost', () => {
  it('is not sent again before somebody has looked and ticked the box in the draft', async () => {
    at.standIns.faults.add({ path: '/wago/api/projects', kind: 'lost' });
    at.environment['RELEASE_TIMEOUT_MS'] = '4000';
    const zip = writeZip(at.folder);
    const first = await at.publish(zip);
    expect([first.code, first.stdout]).toEqual([
      1,
      expect.stringContaining('Wago: unclear: no answer within 4 s.'),
    ]);
    at.standIns.faults.clear();
    const second = await at.publish(zip);
    expect([second.code, second.stdout]).toEqual([
      1,
      expect.stringContaining('Look whether the file is there'),
    ]);
    expect(at.uploadedTo()).toEqual(['curseforge', 'wago', 'wowinterface']);
    const release = onlyRelease();
    release.body = release.body.replace('- [ ] Wago', '- [x] Wago');
    const third = await at.publish(zip);
    expect(third.code, third.stdout).toBe(0);
    expect(at.uploadedTo()).toHaveLength(3);
    expect(onlyRelease().draft).toBe(false);
  });

  it('is sent again after its words were deleted, because the file was not there', async () => {
    at.standIns.faults.add({ path: '/wago/api/projects', kind: { status: 500, body: 'oops' } });
    const zip = writeZip(at.folder);
    const first = await at.publish(zip);
    expect(first.stdout).toContain('Wago: unclear: status 500: oops.');
    at.standIns.faults.clear();
    const release = onlyRelease();
    release.body = release.body.replace(/^(- \[ \] Wago).*$/m, '$1');
    expect((await at.publish(zip)).code).toBe(0);
    expect(at.uploadedTo()).toEqual(['curseforge', 'wowinterface', 'wago']);
  });
});

describe('a draft that cannot be written to', () => {
  it('stops the release, because what was uploaded would be forgotten; a repeated run goes on', async () => {
    at.standIns.faults.add({ method: 'PATCH', path: '/github/repos', kind: 'reset' });
    const zip = writeZip(at.folder);
    const first = await at.publish(zip);
    expect([first.code, first.stdout]).toEqual([
      1,
      expect.stringContaining('CurseForge: that could not be noted in the draft. Tick the site there'),
    ]);
    expect(at.uploadedTo()).toEqual(['curseforge']);
    at.standIns.faults.clear();
    const second = await at.publish(zip);
    expect(second.code, second.stdout).toBe(0);
    expect(at.uploadedTo()).toEqual(['curseforge', 'wago', 'wowinterface']);
  });
});

describe('a refusal', () => {
  it('of the same bytes as a duplicate counts as done', async () => {
    const zip = writeZip(at.folder);
    const bytes = new Uint8Array(readFileSync(zip));
    at.standIns.sites.uploads.push({ site: 'curseforge', id: '123456', fileName: 'x', bytes, metadata: {} });
    const end = await at.publish(zip);
    expect(end.code, end.stdout).toBe(0);
    expect(end.stdout).toContain('CurseForge: done before: had this file already');
    expect(onlyRelease().draft).toBe(false);
  });

  it('of a token shows no token, and stops no other site', async () => {
    at.environment['WOWI_API_TOKEN'] = 'a-wrong-and-secret-token';
    at.environment['CF_API_KEY'] = 'another-secret-token';
    const end = await at.publish(writeZip(at.folder));
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('CurseForge did not give its versions: a redirect (302)');
    expect(end.stdout).toContain('WoWInterface: not uploaded: status 403, the token is not accepted');
    expect(end.stdout + end.stderr).not.toContain('secret-token');
    expect(at.uploadedTo()).toEqual(['wago']);
  });

  it('that repeats the token is printed without it', async () => {
    const kind = { status: 422, body: 'bad token token-for-wago\n::set-output name=x::y' };
    at.standIns.faults.add({ path: '/wago/api/projects', kind });
    const end = await at.publish(writeZip(at.folder));
    expect(end.stdout).toContain('status 422: bad token [secret] ::set-output name=x::y.');
    expect(end.stdout).not.toContain('token-for-wago');
  });

  it('by GitHub is told with its own words before any site gets the file', async () => {
    at.environment['GITHUB_TOKEN'] = 'wrong';
    const end = await at.publish(writeZip(at.folder));
    expect([end.code, end.stdout]).toEqual([1, expect.stringContaining('GitHub answers 401')]);
    expect(at.uploadedTo()).toEqual([]);
  });
});

describe('a client that a site does not list yet', () => {
  it('is stood in for by another patch of the same version, and that is said', async () => {
    at.standIns.sites.versions = ['12.1.10', '12.1.0', '12.0.7'];
    const end = await at.publish(writeZip(at.folder));
    expect(end.code, end.stdout).toBe(0);
    expect(end.stdout).toContain('Wago does not list client 12.1.5 yet: 12.1.0 stands in for it.');
    expect(at.standIns.sites.uploads[1]!.metadata['supported_retail_patches']).toEqual(['12.1.0']);
  });

  it('and has no other patch of stops the release before the first upload', async () => {
    at.standIns.sites.versions = ['12.0.7'];
    const end = await at.publish(writeZip(at.folder));
    expect([end.code, end.stdout]).toEqual([1, expect.stringContaining('Nothing was uploaded')]);
    expect([at.uploadedTo(), at.standIns.github.releases]).toEqual([[], []]);
  });
});

describe('the files on GitHub', () => {
  it('are uploaded again where an upload broke off, and the release is published after the last', async () => {
    at.standIns.faults.add({
      method: 'POST',
      path: '/github/repos/example/azeroths-top-talent/releases/1/assets',
      kind: 'reset',
    });
    const zip = writeZip(at.folder);
    const first = await at.publish(zip);
    expect([first.code, first.stdout]).toEqual([1, expect.stringContaining('GitHub cannot be reached')]);
    at.standIns.faults.clear();
    const half = new Uint8Array([80, 75]);
    onlyRelease().assets.push({ id: 100, name: path.basename(zip), size: 2, state: 'starter', bytes: half });
    const second = await at.publish(zip);
    expect(second.code, second.stdout).toBe(0);
    expect(onlyRelease().assets.map(({ size }) => size)[0]).toBe(readFileSync(zip).length);
    expect(onlyRelease().assets).toHaveLength(3);
    expect(at.uploadedTo()).toHaveLength(3);
  });
});

describe("an answer that sends GitHub's token elsewhere", () => {
  it('is refused, and nothing reaches that address', async () => {
    const seen: string[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization ?? '');
      response.writeHead(201).end('{"size":1}');
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const body = {
      ...{ id: 1, tag_name: 'v0.3.0-20261129', draft: true, body: '', html_url: '', assets: [] },
      upload_url: `http://127.0.0.1:${port}/assets{?name,label}`,
    };
    at.standIns.faults.add({
      method: 'POST',
      path: '/github/repos/example/azeroths-top-talent/releases',
      kind: { status: 201, body },
    });
    const end = await at.publish(writeZip(at.folder, { ids: [] }));
    other.close();
    expect([end.code, end.stdout]).toEqual([
      1,
      expect.stringContaining(`http://127.0.0.1:${port}, which is not GitHub's address`),
    ]);
    expect(seen).toEqual([]);
  });
});

describe('a dry run', () => {
  it('shows all that would be sent, without a token, and sends nothing', async () => {
    at.environment = { ...at.environment, GITHUB_TOKEN: '', WAGO_API_TOKEN: '', WOWI_API_TOKEN: '' };
    const end = await at.publish(writeZip(at.folder), '--dry-run');
    expect(end.code, end.stdout).toBe(0);
    expect(end.stdout).toMatch(/"supported_retail_patches": \[\s+"12.1.5"/);
    expect(end.stdout).toContain('9000 is 12.1.5, 9001 is 12.1.0');
    expect(end.stdout).toContain('release v0.3.0-20261129');
    expect(end.stdout).toContain('Dry run: nothing was sent.');
    expect([at.uploadedTo(), at.standIns.github.releases]).toEqual([[], []]);
  });
});

describe('a reader that goes away, such as head', () => {
  it('does not end a release in the middle', async () => {
    const child = spawn(process.execPath, [cli, 'publish', writeZip(at.folder)], {
      env: { PATH: process.env['PATH'] ?? '', RELEASE_RETRY_MS: '1', ...at.environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, at.uploadedTo()]).toEqual([0, ['curseforge', 'wago', 'wowinterface']]);
    expect(onlyRelease().draft).toBe(false);
  });
});

describe('on a runner of GitHub', () => {
  it('nothing that is printed can command the workflow', async () => {
    at.environment['GITHUB_ACTIONS'] = 'true';
    const end = await at.publish(writeZip(at.folder));
    const lines = end.stdout.trimEnd().split('\n');
    const key = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[0]!)?.[1];
    expect(lines.at(-1)).toBe(`::${key}::`);
  });
});
