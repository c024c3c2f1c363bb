/** Files that an attacker, or an accident, has put where a run reads and writes. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readRegular } from '@toptalent/border/read-regular';
import { afterAll, describe, expect, it } from 'vitest';
import { lockCheckpoint } from '../src/checkpoint/lock.ts';
import { prepareCheckpoint } from '../src/checkpoint/prepare.ts';
import { scanCheckpoint } from '../src/checkpoint/scan.ts';
import { checkEnvFile } from '../src/doctor/env-file.ts';
import { readBuildData } from '../src/emit/read-data.ts';
import { writeAtomically } from '../src/emit/write-atomically.ts';
import { isNameBeside, nameBeside } from '../src/files/name-beside.ts';
import { ownTemporaryFolder } from '../src/files/own-temporary-folder.ts';
import { readSince } from '../src/outcome/since.ts';
import { readEnvFile } from '../src/settings/env-file.ts';
import { whyNotWritable } from '../src/settings/writable.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

const endless = '/dev/zero';
/** A program of every Unix. */
const pipeMaker = 'mkfifo';
const hasDevices = existsSync(endless);

function makePipe(path: string): string {
  execFileSync(pipeMaker, [path]);
  return path;
}

function prepare(path: string) {
  const said: string[] = [];
  const checkpoint = prepareCheckpoint({
    path,
    identity: { endpoint: 'sample', zones: [], talentTreeVersion: 'a'.repeat(64) },
    startedAt: 1000,
    lastBuilds: {},
    fresh: false,
    say: (line) => said.push(line),
  });
  return { checkpoint, said };
}

describe.skipIf(!hasDevices)('a file that has no end or no content (needs /dev/zero)', () => {
  it.each<[string, (path: string) => void]>([
    ['a device', (path) => symlinkSync(endless, path)],
    ['a pipe that nobody fills', (path) => void makePipe(path)],
  ])('is refused as .env, data and --since, and as a checkpoint set aside: %s', async (_, put) => {
    const home = newHome();
    put(join(home, '.env'));
    expect(() => readEnvFile(join(home, '.env'))).toThrow(/\.env is no regular file\.$/);
    put(join(home, 'build-data.json'));
    await expect(readBuildData(home)).rejects.toThrow(
      /build-data\.json cannot be used: .* is no regular file\. Fix it/,
    );
    await expect(readSince(join(home, 'build-data.json'))).rejects.toThrow(/^--since .* is no regular file/);
    const path = join(home, 'cells.jsonl');
    put(path);
    const { checkpoint, said } = prepare(path);
    expect(said.join()).toMatch(
      /cannot be read \(.*is no regular file\); it is set aside as cells\.jsonl\.unread/,
    );
    expect(checkpoint.all()).toEqual([]);
    checkpoint.close();
    expect(lstatSync(path).isFile()).toBe(true);
  });
});

describe('a file that is too large', () => {
  it('is not read: a .env of more than 64 KB', () => {
    const home = newHome();
    writeFileSync(join(home, '.env'), 'A=b\n'.repeat(20_000));
    expect(() => readEnvFile(join(home, '.env'))).toThrow(/\.env has more than 64 KB\.$/);
  });

  it('is not read beyond its size, whatever grows behind it', () => {
    const file = join(newHome(), 'file');
    writeFileSync(file, '1234');
    expect(readRegular(file, 4).toString()).toBe('1234');
    expect(() => readRegular(file, 3)).toThrow(/has more than/);
  });

  it('costs one line of the checkpoint where the line has no end', () => {
    const path = join(newHome(), 'cells.jsonl');
    prepare(path).checkpoint.close();
    const header = readFileSync(path);
    writeFileSync(path, Buffer.concat([header, Buffer.alloc(300 * 1024 * 1024, 'x'), Buffer.from('\n')]));
    const scan = scanCheckpoint(path);
    expect([scan.brokenLines, scan.cells.size, scan.torn]).toEqual([1, 0, false]);
  });
});

describe('a link that somebody put where we write', () => {
  it('cannot be put there: the names of unfinished files cannot be guessed', () => {
    const names = Array.from({ length: 100 }, () => nameBeside('data.json'));
    expect(new Set(names).size).toBe(100);
    expect(names.every((name) => isNameBeside(name, 'data.json'))).toBe(true);
  });

  it.each([
    'cells.jsonl.new',
    'cells.jsonl.holder',
    `.toptalent-trial-${process.pid}`,
    'cells.jsonl.unreadable-1',
  ])('is not followed: %s', async (name) => {
    const home = newHome();
    const victim = join(home, 'victim');
    writeFileSync(victim, 'precious');
    symlinkSync(name.includes('unreadable') ? join(home, 'made-by-us') : victim, join(home, name));
    const path = join(home, 'cells.jsonl');
    writeFileSync(path, 'rubbish\n');
    expect(whyNotWritable(home)).toBeUndefined();
    const unlock = lockCheckpoint(path);
    prepare(path).checkpoint.close();
    unlock();
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(existsSync(join(home, 'made-by-us'))).toBe(false);
  });

  it('is refused as a lock', () => {
    const home = newHome();
    symlinkSync(join(home, 'made-by-us'), join(home, 'cells.jsonl.lock'));
    expect(() => lockCheckpoint(join(home, 'cells.jsonl'))).toThrow(/\.lock is a link: delete it\.$/);
    expect(existsSync(join(home, 'made-by-us'))).toBe(false);
  });

  it('is refused as our folder among the temporary files, and so is a folder that others can write to', () => {
    const [within, elsewhere] = [newHome(), newHome()];
    const own = ownTemporaryFolder(within);
    expect(lstatSync(own).mode & 0o777).toBe(0o700);
    expect(ownTemporaryFolder(within)).toBe(own);
    chmodSync(own, 0o777);
    expect(() => ownTemporaryFolder(within)).toThrow(/is not a folder of yours alone/);
    symlinkSync(newHome(), join(elsewhere, own.slice(within.length + 1)));
    expect(() => ownTemporaryFolder(elsewhere)).toThrow(/is not a folder of yours alone/);
  });

  it('is written through where it is the file itself, by a file beside its target', async () => {
    const [home, elsewhere] = [newHome(), newHome()];
    symlinkSync(join(elsewhere, 'real.json'), join(home, 'build-data.json'));
    writeFileSync(join(elsewhere, 'real.json'), 'old');
    await writeAtomically(join(home, 'build-data.json'), 'new');
    expect(readFileSync(join(elsewhere, 'real.json'), 'utf8')).toBe('new');
    expect(readdirSync(elsewhere)).toEqual(['real.json']);
  });
});

describe('compiled code', () => {
  it('is kept in the checkout, not where others can put theirs first', () => {
    const [home, temporary] = [newHome(), newHome()];
    const cli = new URL('../src/cli.ts', import.meta.url).pathname;
    mkdirSync(join(temporary, 'node-compile-cache'));
    const env = { PATH: process.env['PATH'] ?? '', TOPTALENT_HOME: home, TMPDIR: temporary };
    execFileSync(process.execPath, [cli, 'status'], { env, stdio: 'ignore' });
    expect(readdirSync(join(temporary, 'node-compile-cache'))).toEqual([]);
    expect(existsSync(new URL('../../../node_modules/.cache/toptalent', import.meta.url))).toBe(true);
  });
});

describe('a .env that others can read', () => {
  it.each([
    [0o644, 1],
    [0o660, 1],
    [0o602, 1],
    [0o600, 0],
    [0o400, 0],
  ])('of mode %i gives %i warnings', (mode, warnings) => {
    const home = newHome();
    writeFileSync(join(home, '.env'), '');
    chmodSync(join(home, '.env'), mode);
    const found = checkEnvFile(home, 'linux');
    expect(found).toHaveLength(warnings);
    expect(found.map(({ next }) => next)).toEqual(Array(warnings).fill(`chmod 600 ${join(home, '.env')}`));
    expect(checkEnvFile(home, 'win32')).toEqual([]);
  });

  it('gives none if there is none', () => {
    expect(checkEnvFile(newHome(), 'linux')).toEqual([]);
  });
});
