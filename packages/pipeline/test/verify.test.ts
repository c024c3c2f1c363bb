import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializationVersion } from '@toptalent/loadout';
import { faultScript, startSandbox } from '@toptalent/wcl-sandbox';
import type { Sandbox } from '@toptalent/wcl-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spread } from '../src/verify/subjects.ts';
import { judge } from '../src/verify/verdict.ts';
import { codeOfVersion, nextVersion } from './code-of-version.ts';
import { eightBosses } from './eight-bosses.ts';
import { oneBoss, rankingsIn } from './faulty-world.ts';
import { checkpointFile, environmentFor, newHome, removeHomes, startCli } from './run-cli.ts';
import { runMain } from './run-main.ts';
import { codeOfVariant, smallTrees } from './small-codes.ts';
import { smallSpecId } from './small-tree.ts';

const { tree } = smallTrees.bySpecId.get(smallSpecId)!;

describe('a shipped code', () => {
  const shipped = codeOfVariant();

  it('is the same as the report says when one of the candidates is', () => {
    expect(judge(shipped, [codeOfVariant({ moved: 9 }), shipped], tree)).toEqual({ verdict: 'same' });
  });

  it('differs by the points of the nearest candidate, and by which talents', () => {
    const verdict = judge(shipped, [codeOfVariant({ moved: 9 }), codeOfVariant({ moved: 2 })], tree);
    expect(verdict).toMatchObject({ verdict: 'differs', points: 2 });
    expect(verdict.verdict === 'differs' && verdict.onlyOurs.map((pick) => pick.nodeId)).toEqual([1, 2]);
  });

  it.each([
    ['that is longer than our tree', `${shipped}BBBB`],
    ['that ends before our tree does', shipped.slice(0, 30)],
  ])('meets a report code %s: then the tree is too old', (_, code) => {
    expect(judge(shipped, [codeOfVariant({ moved: 2 }), code], tree).verdict).toBe('treeTooOld');
  });

  it('meets a report code of a newer serialization version, which says so', () => {
    const codes = [codeOfVariant({ moved: 2 }), `${shipped}BBBB`, codeOfVersion(nextVersion, shipped)];
    expect(judge(shipped, codes, tree)).toEqual({ verdict: 'otherVersion', version: nextVersion });
  });

  it.each([
    ['of an older serialization version', codeOfVersion(serializationVersion - 1, shipped)],
    ['of a version that nobody awaits', codeOfVersion(25, shipped)],
  ])('meets a report code %s, which counts as none', (_, code) => {
    expect(judge(shipped, [code], tree)).toEqual({ verdict: 'noReport' });
    expect(judge(shipped, [code, codeOfVariant({ moved: 2 })], tree)).toMatchObject({ points: 2 });
  });

  it('cannot be judged without a code in the report, or when it is not of the tree itself', () => {
    expect(judge(shipped, [], tree)).toEqual({ verdict: 'noReport' });
    expect(judge(shipped.slice(0, 30), [shipped], tree).verdict).toBe('otherTree');
  });
});

describe('the builds that are verified', () => {
  it('are of many specializations and encounters rather than of one', () => {
    const keys = [1, 2, 3, 4, 5, 6].flatMap((specId) =>
      [10, 20, 30].map((encounterId) => ({ specId, encounterId, contentType: 'raid' as const })),
    );
    const inTurn = spread(keys, 3);
    expect(inTurn).toHaveLength(keys.length);
    expect(inTurn.slice(0, 3).map((key) => [key.specId, key.encounterId])).toEqual([
      [1, 10],
      [3, 20],
      [5, 30],
    ]);
  });
});

describe('verify', () => {
  let sandbox: Sandbox;
  let environment: Record<string, string>;
  let home: string;
  beforeAll(async () => {
    sandbox = await startSandbox();
    home = newHome();
    environment = environmentFor(sandbox, home);
    await runMain(['--spec', '256', '--spec', '64', '--content', 'raid'], environment);
  });
  afterAll(async () => {
    removeHomes();
    await sandbox.close();
  });

  it('finds that what was encoded here is what the reports say', async () => {
    const end = await runMain(['verify', '8', '--json'], environment);
    expect(end.code).toBe(0);
    const outcome = JSON.parse(end.stdout) as { checked: { verdict: string; specialization: string }[] };
    expect(outcome.checked.map((one) => one.verdict)).toEqual(Array(8).fill('same'));
    expect(end.stderr).toMatch(/^Fetching the talent trees …\nAsking the report of .* on .* \(1 of 8\) …$/m);
    expect(end.stderr).toMatch(/^The same as in the report: 8 of 8 builds; 16 requests, [\d.]+ points\.$/m);
    expect(new Set(outcome.checked.map((one) => one.specialization)).size).toBe(2);
  });

  it('sounds the alarm when two reports have codes of a newer serialization version', async () => {
    const newer = await startSandbox({ codeVersion: nextVersion });
    const own = environmentFor(newer, home);
    const two = await runMain(['verify', '2', '--json'], own);
    const one = await runMain(['verify', '1', '--json'], own);
    await newer.close();
    expect([two.code, one.code]).toEqual([1, 1]);
    expect(JSON.parse(two.stdout)).toMatchObject({ otherVersion: nextVersion });
    expect(two.stderr).toMatch(
      /^ALARM: import codes are of serialization version \d+ now, .* Update the project;/m,
    );
    expect(JSON.parse(one.stdout)).toMatchObject({
      otherVersion: null,
      checked: [{ verdict: 'otherVersion', version: nextVersion }],
    });
    expect(one.stderr).not.toContain('ALARM');
  });

  it('finds no code in reports from before a change of the serialization version, and no alarm', async () => {
    const older = await startSandbox({ codeVersion: serializationVersion - 1 });
    const end = await runMain(['verify', '2', '--json'], environmentFor(older, home));
    await older.close();
    expect(end.code, end.stderr).toBe(1);
    expect(JSON.parse(end.stdout)).toMatchObject({
      otherVersion: null,
      treeTooOld: false,
      checked: [{ verdict: 'noReport' }, { verdict: 'noReport' }],
    });
    expect(end.stderr).not.toContain('ALARM');
  });

  it('fails when the data contradicts packages/game, and says where', async () => {
    const file = join(home, 'data', 'build-data.json');
    const honest = readFileSync(file, 'utf8');
    writeFileSync(file, honest.replace('"name": "Sszorak"', '"name": "Szorrak"'));
    const end = await runMain(['verify', '1', '--json'], environment);
    writeFileSync(file, honest);
    expect(end.code, end.stderr).toBe(1);
    const contradictions = ['Szorrak (3420): packages/game calls it Sszorak'];
    expect(JSON.parse(end.stdout)).toMatchObject({ contradictions, checked: [{ verdict: 'same' }] });
    expect(end.stderr.trimEnd().split('\n').at(-1)).toBe(
      `The data contradicts packages/game, and is not released: ${contradictions[0]!}. Correct packages/game/src/seasons ` +
        'if Warcraft Logs has changed a fact; run pnpm refresh if packages/game has changed since.',
    );
  });

  it('fails when a report says another build than the data', async () => {
    const checkpoint = readFileSync(checkpointFile(home), 'utf8');
    const reports = [...checkpoint.matchAll(/"fight":"([^"]+)"/g)].map((match) => match[1]!);
    let next = 0;
    const mixedUp = checkpoint.replace(/"fight":"[^"]+"/g, () => {
      next += 1;
      return `"fight":"${reports[next % reports.length]!}"`;
    });
    writeFileSync(checkpointFile(home), mixedUp);
    const end = await runMain(['verify', '6', '--spec', '64'], environment);
    writeFileSync(checkpointFile(home), checkpoint);
    expect(end.code).toBe(1);
    expect(end.stdout).toMatch(/points? differ: only our build has [A-Z].*; only the report has /);
  });

  it('sounds the alarm when the reports are of a newer tree than the file of talent trees', async () => {
    const args = ['--spec', '256', '--zone', '53', '--pages', '1'];
    const before = await startSandbox({ edition: 'previous' });
    const patched = newHome();
    const own = environmentFor(before, patched);
    const { port } = before;
    expect((await startCli(args, own).end).code).toBe(0);
    await before.close();
    // The patch is there: players and their reports are of today, the tree file is not yet. (A made-up world of another
    // edition has other fights: the checkpoint is pointed at one of them.)
    const after = await startSandbox({ port, treesEdition: 'previous' });
    const { report } = (await rankingsIn(after, oneBoss))[0]!;
    const checkpoint = readFileSync(checkpointFile(patched), 'utf8');
    const fight = `"fight":"${report!.code!}#${report!.fightID!}"`;
    writeFileSync(checkpointFile(patched), checkpoint.replaceAll(/"fight":"[^"]+"/g, fight));
    const end = await startCli(['verify', '3', '--json'], own).end;
    await after.close();
    expect(end.code, end.stderr).toBe(1);
    expect(end.stderr).toMatch(/the report's code does not fit our talent tree: it /);
    expect(end.stderr).toMatch(/^ALARM: the talent trees are older than the game/m);
    const outcome = JSON.parse(end.stdout) as { checked: { verdict: string }[] };
    expect(outcome).toMatchObject({ treeTooOld: true, stopped: null });
    expect(outcome.checked.map((one) => one.verdict)).toEqual(Array(3).fill('treeTooOld'));
  });

  it('tells apart why not one build could be verified: points, codes out of reports, reports that are not kept', async () => {
    const args = ['--spec', '256', '--zone', '53', '--pages', '1'];
    const lagging = await startSandbox({ treesEdition: 'previous', world: eightBosses({}) });
    const patched = newHome();
    const own = environmentFor(lagging, patched);
    expect((await runMain(args, own)).code).toBe(0);
    const fromReports = await runMain(['verify'], own);
    expect(fromReports.stdout).toMatch(
      /codes of all 8 builds came out of reports, so there is nothing to compare them with\./,
    );
    expect(fromReports.stdout).not.toContain('--fresh');
    const kept = readFileSync(checkpointFile(home), 'utf8');
    writeFileSync(checkpointFile(home), kept.replaceAll(/,"fight":"[^"]+"/g, ''));
    const withoutReports = await runMain(['verify'], environment);
    writeFileSync(checkpointFile(home), kept);
    expect(withoutReports.stdout).toMatch(/no report is kept for any of them\. A refresh with --fresh/);
    await lagging.close();
    const spent = await startSandbox({ fault: faultScript([{ fault: 'spent', on: 'api' }]) });
    const withoutPoints = await runMain(['verify'], environmentFor(spent, home));
    await spent.close();
    expect(withoutPoints.code).toBe(3);
    expect(withoutPoints.stdout).toMatch(/^No build could be verified\.\nStopped: /m);
  });

  it('says what to do when there is nothing to verify', async () => {
    const end = await runMain(['verify'], environmentFor(sandbox, newHome()));
    expect(end.code).toBe(1);
    expect(end.stderr).toContain('Run pnpm refresh first');
  });

  it('keeps report and fight of a few rows a cell, and no name', () => {
    for (const line of readFileSync(checkpointFile(home), 'utf8').split('\n').slice(1)) {
      expect(line.match(/"fight":/g)?.length ?? 0).toBeLessThanOrEqual(4);
    }
  });
});
