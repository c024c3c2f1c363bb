import { once } from 'node:events';
import { appendFileSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { CellRow } from '../src/cell.ts';
import type { Checkpoint } from '../src/checkpoint/checkpoint.ts';
import { scanCheckpoint } from '../src/checkpoint/scan.ts';
import type { Identity } from '../src/checkpoint/header.ts';
import { lockCheckpoint, usualPatience } from '../src/checkpoint/lock.ts';
import { prepareCheckpoint } from '../src/checkpoint/prepare.ts';
import type { LookedAt } from './looks-at-lock.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

const identity: Identity = {
  endpoint: 'https://example.org/api',
  zones: [{ zoneId: 53, name: 'Abyss', partitionId: 1, partitionName: '12.1' }],
  talentTreeVersion: 'a'.repeat(64),
};

function open(
  path: string,
  changes: Partial<Identity> = {},
  fresh = false,
): { checkpoint: Checkpoint; said: string[] } {
  const said: string[] = [];
  const checkpoint = prepareCheckpoint({
    path,
    identity: { ...identity, ...changes },
    startedAt: 1000,
    lastBuilds: { '256/3470': 'code' },
    fresh,
    say: (line) => said.push(line),
  });
  return { checkpoint, said };
}

const newPath = (): string => join(newHome(), 'cache.jsonl');
const key = (specId: number) => ({ specId, encounterId: 3470, contentType: 'raid' }) as const;

function append(
  checkpoint: Checkpoint,
  specId: number,
  rows: readonly CellRow[] = [row],
  fetchedAt = 500,
): void {
  const { run, startedAt } = checkpoint.header;
  checkpoint.append(
    {
      key: key(specId),
      difficulty: 'mythic',
      tried: ['mythic', 'heroic'],
      metric: 'dps',
      pages: 1,
      enough: true,
      fetchedAt,
      run,
      runStartedAt: startedAt,
    },
    rows,
  );
}

const row: CellRow = {
  player: 'ab12',
  startTime: 1_790_000_000_000,
  keystoneLevel: 0,
  talents: [{ entryId: 103687, points: 1 }],
};

const rowArbitrary: fc.Arbitrary<CellRow> = fc.record(
  {
    player: fc.stringMatching(/^[0-9a-f]{16}$/),
    startTime: fc.nat(),
    keystoneLevel: fc.nat(40),
    talents: fc.array(fc.record({ entryId: fc.integer({ min: 1, max: 2 ** 24 }), points: fc.nat(9) })),
    rankingCode: fc.stringMatching(/^[A-Za-z0-9+/]{1,200}$/),
    reportCode: fc.stringMatching(/^[A-Za-z0-9+/]{0,200}$/),
  },
  { requiredKeys: ['player', 'startTime', 'keystoneLevel', 'talents'] },
);

describe('the checkpoint', () => {
  it('gives back every cell as it was put in, also after it was closed', () => {
    fc.assert(
      fc.property(fc.array(fc.array(rowArbitrary, { maxLength: 5 }), { maxLength: 6 }), (cells) => {
        const path = newPath();
        const first = open(path).checkpoint;
        cells.forEach((rows, index) => append(first, index + 1, rows));
        first.close();
        const { checkpoint, said } = open(path);
        expect(said).toEqual([]);
        expect(checkpoint.all()).toHaveLength(cells.length);
        cells.forEach((rows, index) => {
          const back = checkpoint.read(key(index + 1))!.rows;
          expect(JSON.stringify(back)).toBe(JSON.stringify(rows));
        });
        checkpoint.close();
      }),
      { numRuns: 50 },
    );
  });

  it('cut off at any byte keeps every whole line, and can be gone on with', () => {
    const path = newPath();
    const { checkpoint } = open(path);
    const ends = [readFileSync(path).length];
    for (let specId = 1; specId <= 5; specId++) {
      append(checkpoint, specId);
      ends.push(readFileSync(path).length);
    }
    checkpoint.close();
    const whole = readFileSync(path);
    fc.assert(
      fc.property(fc.integer({ min: ends[0]!, max: whole.length }), (length) => {
        writeFileSync(path, whole);
        truncateSync(path, length);
        const torn = open(path);
        const kept = ends.filter((end) => end <= length).length - 1;
        expect(torn.checkpoint.all()).toHaveLength(kept);
        expect(torn.said.length).toBe(ends.includes(length) ? 0 : 1);
        append(torn.checkpoint, 99);
        torn.checkpoint.close();
        const again = open(path);
        expect(again.said).toEqual([]);
        expect(again.checkpoint.all()).toHaveLength(kept + 1);
        again.checkpoint.close();
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, Partial<Identity>, RegExp]>([
    ['the endpoint', { endpoint: 'sample' }, /endpoint \(was https:\/\/example.org\/api, is sample\)/],
    ['the zones', { zones: [] }, /the zones/],
    [
      'a partition',
      { zones: [{ ...identity.zones[0]!, partitionId: 2, partitionName: '12.1.5' }] },
      /partitions.*12\.1\.5/,
    ],
    ['the talent trees', { talentTreeVersion: 'b'.repeat(64) }, /talent trees/],
  ])('is discarded when %s changes, and says so', (_, changes, message) => {
    const path = newPath();
    const first = open(path).checkpoint;
    append(first, 1);
    first.close();
    const { checkpoint, said } = open(path, changes);
    expect(said.join()).toMatch(message);
    expect(said.join()).toMatch(/\(1 cell\)/);
    expect(checkpoint.all()).toEqual([]);
    checkpoint.close();
  });

  it('that an earlier version wrote with a key in the address is still of that address, and nobody says the key', () => {
    const path = newPath();
    open(path, { endpoint: `${identity.endpoint}?key=PLANTED#PLANTED` }).checkpoint.close();
    const { checkpoint, said } = open(path);
    expect(said).toEqual([]);
    expect(checkpoint.header.endpoint).toBe(identity.endpoint);
    checkpoint.close();
    const other = open(path, { endpoint: 'https://example.org/other' });
    expect(other.said.join()).toMatch(/the endpoint \(was https:\/\/example\.org\/api, is/);
    other.checkpoint.close();
  });

  it('that cannot be read is set aside under another name, each time another', () => {
    const path = newPath();
    open(path).checkpoint.close();
    const hostile = readFileSync(path, 'utf8').replace('"name":"', '"name":"\\u001b[8m\\n::error::');
    for (const rubbish of ['not a header\n', '', '\0\0\0\n', '{"checkpoint":999}\n', hostile]) {
      writeFileSync(path, rubbish);
      const { checkpoint, said } = open(path);
      expect(said.join()).toMatch(/set aside as cache\.jsonl\.unreadable-/);
      expect(checkpoint.all()).toEqual([]);
      checkpoint.close();
    }
    const aside = readdirSync(join(path, '..')).filter((name) => name.includes('unreadable'));
    expect(aside).toHaveLength(5);
  });

  it('with a broken line in the middle keeps the others, and the whole file aside', () => {
    const path = newPath();
    const first = open(path).checkpoint;
    append(first, 1);
    first.close();
    appendFileSync(path, '{"specId": "no"}\n');
    const second = open(path);
    expect(second.said.join()).toMatch(/^1 line of the checkpoint cannot be read\. .*unreadable-1/);
    append(second.checkpoint, 2);
    second.checkpoint.close();
    const third = open(path);
    expect(third.said).toEqual([]);
    expect(third.checkpoint.all()).toHaveLength(2);
    third.checkpoint.close();
  });

  it.each<[string, (line: string) => string]>([
    ['an id that is none', (line) => line.replace('"specId":1', '"specId":1.5')],
    ['a day that no calendar has', (line) => line.replace(/"at":\d+/, '"at":1e300')],
    ['a talent of no tree', (line) => line.replace('"103687"', '"99999999999999999999:7"')],
    [
      'more talents than any tree has',
      (line) => line.replace('"103687', `"${'103687 '.repeat(600_000)}103687`),
    ],
    ['a command for a terminal', (line) => line.replace('"ab12"', '"\\u001b[8m"')],
    ['a code with a quote', (line) => line.replace('"at"', '"reportCode":"CAQA\\"","at"')],
    ['a report that leaves its query', (line) => line.replace('"at"', '"fight":"a\\"){x}#1","at"')],
    ['a reason of many lines', (line) => line.replace('"rows"', '"withoutBuild":"x\\n::error::","rows"')],
  ])('with %s in a cell sets the cell aside, and goes on', (_, change) => {
    const path = newPath();
    const first = open(path).checkpoint;
    append(first, 1);
    append(first, 2);
    first.close();
    const lines = readFileSync(path, 'utf8').split('\n');
    const cell = lines.findIndex((line) => line.startsWith('{"specId":1,'));
    const changed = lines.with(cell, change(lines[cell]!));
    expect(changed).not.toEqual(lines);
    writeFileSync(path, changed.join('\n'));
    const { checkpoint, said } = open(path);
    expect(said.join()).toMatch(/^1 line of the checkpoint cannot be read\. .*unreadable-1/);
    expect(checkpoint.all().map((summary) => summary.key.specId)).toEqual([2]);
    checkpoint.close();
  });

  it('deletes old cells and keeps the newest line of each when asked to', () => {
    const path = newPath();
    const { checkpoint } = open(path);
    append(checkpoint, 1, [row], 10);
    append(checkpoint, 2, [row], 10);
    append(checkpoint, 2, [row, row], 50);
    checkpoint.deleteBefore(20);
    expect(checkpoint.all().map((cell) => [cell.key.specId, cell.rows])).toEqual([[2, 2]]);
    expect(readFileSync(path, 'utf8').match(/^\{"specId"/gm)).toHaveLength(1);
    append(checkpoint, 3);
    expect(checkpoint.read(key(2))!.rows).toHaveLength(2);
    expect(checkpoint.read(key(3))!.rows).toHaveLength(1);
    checkpoint.close();
  });

  it.each<[string, (checkpoint: Checkpoint) => void]>([
    ['old cells were deleted', (checkpoint) => checkpoint.deleteBefore(400)],
    ['a new run began', (checkpoint) => checkpoint.startRun(2000, { '256/raid': 'newer' })],
    ['cells were forgotten', (checkpoint) => checkpoint.forget([key(256)])],
  ])('is after %s what it is when it is opened anew', (_, rewrite) => {
    const path = newPath();
    const { checkpoint } = open(path);
    const unlike = (count: number): CellRow[] => Array.from({ length: count }, () => row);
    [62, 256, 257, 258].forEach((specId, index) =>
      append(checkpoint, specId, unlike(index), 300 + 100 * index),
    );
    append(checkpoint, 257, unlike(9));
    checkpoint.rememberCosts({ rankings: 1.5 });
    checkpoint.ask([key(64)]);
    checkpoint.putAside([key(63), key(64)]);
    checkpoint.leaveOut(['a zone']);
    rewrite(checkpoint);
    expect(scanCheckpoint(path).leftOut).toEqual(['a zone']);
    const reopened = open(path).checkpoint;
    const seen = ({ header, open: asked, setAside, lastBuilds, costs, all, read }: Checkpoint) => ({
      ...{ header, open: [...asked], setAside: [...setAside], lastBuilds, costs, all: all() },
      cells: all().map((cell) => read(cell.key)),
    });
    expect(seen(checkpoint)).toEqual(seen(reopened));
    expect(seen(checkpoint).setAside).toEqual(['63/3470', '64/3470']);
    append(checkpoint, 65);
    const later = open(path);
    expect(later.said).toEqual([]);
    expect(later.checkpoint.read(key(65))).toEqual(checkpoint.read(key(65)));
    [checkpoint, reopened, later.checkpoint].forEach((one) => one.close());
  });

  it('remembers cells whose page failed, the oldest failure first, until they are fetched', () => {
    const path = newPath();
    const first = open(path).checkpoint;
    append(first, 1);
    first.putAside([key(1), key(2)]);
    first.putAside([key(3)]);
    first.putAside([key(1)]);
    append(first, 3);
    expect([...first.setAside]).toEqual(['2/3470', '1/3470']);
    first.close();
    const again = open(path);
    expect([again.said, [...again.checkpoint.setAside]]).toEqual([[], ['2/3470', '1/3470']]);
    again.checkpoint.close();
  });

  it('begins a new run with a new date, the same salt and the same cells', () => {
    const path = newPath();
    const { checkpoint } = open(path);
    const { salt } = checkpoint.header;
    append(checkpoint, 1);
    expect(checkpoint.lastBuilds).toEqual({ '256/3470': 'code' });
    checkpoint.startRun(2000, { '256/raid': 'newer' });
    expect(checkpoint.header).toMatchObject({ run: 2, startedAt: 2000, salt });
    checkpoint.close();
    const again = open(path).checkpoint;
    expect(again.header.run).toBe(2);
    expect(again.lastBuilds).toEqual({ '256/raid': 'newer' });
    expect(again.read(key(1))!.runStartedAt).toBe(1000);
    again.close();
  });

  it('costs the same for the last cell as for the first', () => {
    const path = newPath();
    const { checkpoint } = open(path);
    let before = readFileSync(path).length;
    const sizes = [1, 2, 3, 4, 5].map((specId) => {
      append(checkpoint, specId);
      const after = readFileSync(path).length;
      const written = after - before;
      before = after;
      return written;
    });
    expect(new Set(sizes).size).toBe(1);
    checkpoint.close();
  });
});

describe('the lock', () => {
  it('is for one process at a time, and free again when it is given back', () => {
    const path = newPath();
    const unlock = lockCheckpoint(path);
    expect(() => lockCheckpoint(path, 0)).toThrow(/Another refresh/);
    unlock();
    lockCheckpoint(path)();
  });

  it('is tried for a while unless told otherwise: who only looks lets go at once', () => {
    expect(usualPatience).toBeGreaterThan(0);
    const path = newPath();
    const unlock = lockCheckpoint(path);
    const began = performance.now();
    expect(() => lockCheckpoint(path)).toThrow(/Another refresh/);
    // A busy machine makes it longer, never shorter.
    expect(performance.now() - began).toBeGreaterThan(usualPatience / 2);
    unlock();
  });

  it('is waited for when somebody only looks whether it is free', async () => {
    const path = newPath();
    const wanted = new Int32Array(new SharedArrayBuffer(4));
    const workerData: LookedAt = { path, wanted };
    const looking = new Worker(new URL('./looks-at-lock.ts', import.meta.url), { workerData });
    await once(looking, 'message');
    Atomics.store(wanted, 0, 1);
    Atomics.notify(wanted, 0);
    // More than the usual second: how long the other thread takes to let go is not what is looked at.
    lockCheckpoint(path, 60_000)();
    await once(looking, 'exit');
  });
});
