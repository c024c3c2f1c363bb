import { serializationVersion } from '@toptalent/loadout';
import { specializationById } from '@toptalent/game';
import { AllowanceSpentError, GraphqlError } from '@toptalent/warcraft-logs';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import type { Cell, CellRow } from '../src/cell.ts';
import { askReports, rowsToAsk } from '../src/fetch/ask-reports.ts';
import { createReportLimit } from '../src/fetch/report-limit.ts';
import type { ReportLimit } from '../src/fetch/report-limit.ts';
import { codeOfVersion, nextVersion } from './code-of-version.ts';

const context = { request: 'a report', pointsLeft: undefined };
const refused = new GraphqlError(context, ['no']);

/** A cell of rows that each have a report of their own: "0", "1" and so on. */
const cellOf = (count: number): Cell => ({
  key: { specId: 256, encounterId: 3470, contentType: 'raid' },
  difficulty: 'mythic',
  runStartedAt: 1,
  pages: 1,
  rows: Array.from({ length: count }, (_, index): CellRow => ({
    player: `${index}`,
    startTime: 1,
    keystoneLevel: 0,
    talents: [],
    fight: { reportCode: `${index}`, fightId: 1 },
  })),
});

/** As many builds as that still need a code; each has the next row that was not asked yet. */
const needing =
  (builds: number) =>
  ({ rows }: Cell) => {
    const got = rows.filter((row) => (row.reportCode ?? '') !== '').length;
    const open = rows.flatMap((row, index) => (row.reportCode === undefined ? [index] : []));
    const candidates = open
      .slice(0, Math.max(0, builds - got))
      .map((index) => ({ rows: [index], askRow: index }));
    return { treeLags: true, candidates };
  };

const noLimit: ReportLimit = {
  refusal: undefined,
  otherVersion: undefined,
  spent: 0,
  asked: () => undefined,
  sawVersion: () => undefined,
};

/** Asks for the codes of that many builds; `answer` gives the code of a report, or an error. */
async function asking(
  cell: Cell,
  builds: number,
  answer: (report: string) => string | undefined | Error,
  limit: ReportLimit = noLimit,
) {
  const asked: string[] = [];
  const client = {
    allowance: { spentByUs: 0 },
    fightRoster({ reportCode }: { reportCode: string }) {
      asked.push(reportCode);
      const given = answer(reportCode);
      return given instanceof Error
        ? Promise.reject(given)
        : Promise.resolve([{ actorId: 1, spec: 'Discipline', name: undefined, server: undefined }]);
    },
    importCodes({ reportCode }: { reportCode: string }) {
      const code = answer(reportCode);
      return Promise.resolve(new Map(code === undefined ? [] : [[1, code]]));
    },
  } as unknown as WarcraftLogsClient;
  const request = {
    client,
    specialization: specializationById(256)!,
    salt: 'aa',
    candidatesOf: needing(builds),
    limit,
  };
  const end = await askReports(request, cell).catch((error: unknown) => error as Error);
  return end instanceof Error ? { asked, found: end } : { asked, found: end.cell, refusal: end.refusal };
}
const codesIn = (found: Cell | Error) =>
  found instanceof Error ? found : found.rows.map((row) => row.reportCode);

describe('the codes that a cell needs', () => {
  it('are asked of one report for each build', async () => {
    const { asked, found } = await asking(cellOf(4), 2, (report) => `code ${report}`);
    expect(asked).toEqual(['0', '1']);
    expect(codesIn(found)).toEqual(['code 0', 'code 1', undefined, undefined]);
  });

  it('are asked of the next report where one has none, and never twice of the same', async () => {
    const { asked, found } = await asking(cellOf(4), 1, (report) => (report === '2' ? 'code' : undefined));
    expect(asked).toEqual(['0', '1', '2']);
    expect(codesIn(found)).toEqual(['', '', 'code', undefined]);
  });

  it('are asked of eight reports at most', async () => {
    const { asked, found } = await asking(cellOf(20), 1, () => undefined);
    expect(asked).toHaveLength(8);
    expect(codesIn(found)).toEqual([...Array<string>(8).fill(''), ...Array<undefined>(12).fill(undefined)]);
  });

  it('are asked of nobody where none is needed', async () => {
    const cell = cellOf(2);
    expect(await asking(cell, 0, () => 'code')).toEqual({
      asked: [],
      found: cell,
      refusal: undefined,
    });
    expect(rowsToAsk({ treeLags: false, candidates: [{ rows: [0], askRow: undefined }] })).toEqual([]);
  });
});

describe('a limit on what reports may cost', () => {
  it('ends the asking, and what was got until then stays', async () => {
    const limit = createReportLimit(10, { estimate: () => 4 });
    const noting: ReportLimit = {
      get refusal() {
        return limit.refusal;
      },
      otherVersion: undefined,
      spent: 0,
      asked: (_, hasCode) => limit.asked(4, hasCode),
      sawVersion: limit.sawVersion,
    };
    const { asked, found, refusal } = await asking(cellOf(4), 3, (report) => `code ${report}`, noting);
    expect(asked).toEqual(['0', '1']);
    expect(codesIn(found)).toEqual(['code 0', 'code 1', undefined, undefined]);
    expect(refusal).toMatchObject({ why: 'allowance' });
  });
});

describe('a code of a newer serialization version', () => {
  const limit = () => createReportLimit(300, { estimate: () => 4 });
  const newer = codeOfVersion(nextVersion);

  it('ends the asking when a second player has one: those of all new reports are of it, too', async () => {
    const { asked, refusal } = await asking(cellOf(4), 3, () => newer, limit());
    expect(asked).toEqual(['0', '1']);
    expect(refusal).toEqual({
      why: 'unusable',
      reason: `import codes are of serialization version ${nextVersion} now, and only version ${serializationVersion} is read here`,
    });
  });

  it('ends nothing where it is a single one, or of a single player', async () => {
    const once = await asking(cellOf(4), 4, (report) => (report === '1' ? newer : 'code'), limit());
    expect([once.asked, once.refusal]).toEqual([['0', '1', '2', '3'], undefined]);
    const cell = cellOf(4);
    const ofOne = { ...cell, rows: cell.rows.map((row) => ({ ...row, player: 'one' })) };
    const again = await asking(ofOne, 4, () => newer, limit());
    expect([again.asked, again.refusal]).toEqual([['0', '1', '2', '3'], undefined]);
  });

  it.each([
    ['older', serializationVersion - 1],
    ['0', 0],
    ['too far ahead', 25],
  ])('is not one whose version is %s: the next reports are asked', async (_, version) => {
    const { asked, refusal } = await asking(cellOf(8), 8, () => codeOfVersion(version), limit());
    expect([asked.length, refusal]).toEqual([8, undefined]);
  });
});

describe('a report that answers with an error', () => {
  it('counts as one without a code, if others answer', async () => {
    const { found } = await asking(cellOf(4), 1, (report) => (report === '0' ? refused : 'code'));
    expect(codesIn(found)).toEqual(['', 'code', undefined, undefined]);
  });

  it('is one of three in a row that end the asking', async () => {
    const { asked, found } = await asking(cellOf(9), 2, (report) => (report === '0' ? 'code' : refused));
    expect(asked).toEqual(['0', '1', '2', '3']);
    expect(found).toBe(refused);
  });

  it('is forgotten after one that answers: two, an answer and two more are no outage', async () => {
    const { asked, found } = await asking(cellOf(6), 1, (report) =>
      report === '2' ? undefined : report === '5' ? 'code' : refused,
    );
    expect(asked).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(codesIn(found)).toEqual(['', '', '', '', '', 'code']);
  });

  it('is the end where no report has answered at all', async () => {
    expect((await asking(cellOf(2), 1, () => refused)).found).toBe(refused);
  });

  it('ends the asking at once if the error is about more than that report', async () => {
    const spent = new AllowanceSpentError(context, 60);
    const { asked, found } = await asking(cellOf(4), 1, () => spent);
    expect([asked, found]).toEqual([['0'], spent]);
  });
});
