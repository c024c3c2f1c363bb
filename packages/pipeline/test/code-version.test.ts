/** Which reports the doctor asks for the version of import codes, and what it makes of what they say. */
import { serializationVersion } from '@toptalent/loadout';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { checkCodeVersion } from '../src/doctor/code-version.ts';
import { codeOfVersion, nextVersion } from './code-of-version.ts';
import { planned } from './fetching.ts';

const { zone } = planned(1);
const season = {
  zones: [{ ...zone, encounters: [{ id: 1, name: 'A boss', journalId: 0 }] }],
} as unknown as Parameters<typeof checkCodeVersion>[1];

/** A day of the season, epoch milliseconds: the report "n" is n days older. */
const newest = Date.UTC(2026, 10, 20);
const ranked = (report: number) => ({
  name: 'A',
  startTime: newest - report * 86_400_000,
  report: { code: `${report}`, fightID: 1 },
});

/** What the doctor says if these reports are ranked in this order and have these versions of codes, a player each. */
async function ask(reports: readonly number[], versionsIn: Readonly<Record<string, readonly number[]>>) {
  const asked: string[] = [];
  const client = {
    allowance: { spentByUs: 0 },
    rankings: () => Promise.resolve([{ kind: 'page', page: { rankings: reports.map(ranked) } }]),
    fightRoster({ reportCode }: { reportCode: string }) {
      asked.push(reportCode);
      return Promise.resolve((versionsIn[reportCode] ?? []).map((_, actorId) => ({ actorId })));
    },
    importCodes({ reportCode }: { reportCode: string }, actorIds: readonly number[]) {
      const versions = versionsIn[reportCode] ?? [];
      return Promise.resolve(new Map(actorIds.map((id) => [id, codeOfVersion(versions[id]!)])));
    },
  } as unknown as WarcraftLogsClient;
  const { state, text } = await checkCodeVersion(client, season);
  return { asked, state, text };
}

const [older, ours, newer] = [serializationVersion - 1, serializationVersion, nextVersion];

describe('the version of import codes', () => {
  it('is what the newest report says, whatever its rank', async () => {
    const found = await ask([2, 0, 1], { 0: [newer, newer], 1: [ours, ours], 2: [ours, ours] });
    expect(found).toMatchObject({ asked: ['0'], state: 'warn' });
    expect(found.text).toContain(`the game writes version ${newer}, in a report of 2026-11-20`);
  });

  it('is what the next newest says where the newest has no code, or only older ones, and of no third', async () => {
    for (const first of [[], [older, older], [25, 0]]) {
      const found = await ask([2, 1, 0], { 0: first, 1: [ours], 2: [newer, newer] });
      expect(found).toMatchObject({ asked: ['0', '1'], state: 'ok' });
      expect(found.text).toContain('in a report of 2026-11-19');
    }
    const none = await ask([0, 1, 2], { 2: [ours] });
    expect(none).toMatchObject({ asked: ['0', '1'], state: 'warn' });
    expect(none.text).toContain('is not known: the newest reports have no code that says it');
  });

  it('is not what a single odd code says', async () => {
    expect(await ask([0, 1], { 0: [newer, ours, ours], 1: [ours] })).toMatchObject({
      asked: ['0'],
      state: 'ok',
    });
    expect(await ask([0, 1], { 0: [newer], 1: [ours] })).toMatchObject({ asked: ['0', '1'], state: 'ok' });
  });
});
