import { specializationById } from '@toptalent/game';
import type { FightActor, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { playerHash } from '../src/fetch/player.ts';
import { playsSpecialization, reportCodeOf } from '../src/fetch/report-code.ts';

const discipline = specializationById(256)!;
const fight = { reportCode: 'aBcD', fightId: 3 };
const player = playerHash(
  { name: 'Anna', startTime: 1, server: { name: 'Tarren Mill', region: 'EU' } },
  'aa',
);
const row = { player, startTime: 1, keystoneLevel: 0, talents: [], fight };

const actor = (actorId: number, more: Partial<FightActor> = {}): FightActor => ({
  actorId,
  spec: 'Discipline',
  name: undefined,
  server: undefined,
  ...more,
});

/** Asks a report with these players, who have the codes "code 1", "code 2" and so on. */
async function asking(actors: readonly FightActor[], asked: typeof row | Omit<typeof row, 'fight'> = row) {
  const questions: string[] = [];
  const client = {
    fightRoster(_: typeof fight, names: boolean) {
      questions.push(names ? 'names' : 'players');
      return Promise.resolve(
        actors.map((one) => (names ? one : { ...one, name: undefined, server: undefined })),
      );
    },
    importCodes(_: typeof fight, ids: readonly number[]) {
      questions.push(`codes of ${ids.join()}`);
      return Promise.resolve(new Map(ids.map((id) => [id, `code ${id}`])));
    },
  } as unknown as WarcraftLogsClient;
  return { code: await reportCodeOf(client, discipline, asked, 'aa'), questions };
}

describe('the import code of a row', () => {
  it('is that of the only player of the specialization, in two questions', async () => {
    const { code, questions } = await asking([actor(1, { spec: 'Holy' }), actor(2)]);
    expect(code).toBe('code 2');
    expect(questions).toEqual(['players', 'codes of 2']);
  });

  it('of two players is found by their names, in three questions', async () => {
    const { code, questions } = await asking([
      actor(1, { name: 'Berta', server: 'TarrenMill' }),
      actor(2, { name: 'Anna', server: 'TarrenMill' }),
    ]);
    expect(code).toBe('code 2');
    expect(questions).toEqual(['players', 'names', 'codes of 2']);
  });

  it.each<[string, readonly FightActor[]]>([
    ['nobody plays the specialization', [actor(1, { spec: 'Holy' })]],
    ['the report is gone', []],
    ['two players are not named', [actor(1), actor(2)]],
    [
      'two players have the same name',
      [actor(1, { name: 'Anna', server: 'TarrenMill' }), actor(2, { name: 'Anna', server: 'TarrenMill' })],
    ],
    [
      'only somebody of another specialization has the name',
      [actor(1), actor(2), actor(3, { spec: 'Holy', name: 'Anna', server: 'TarrenMill' })],
    ],
  ])('is not to be had where %s', async (_, actors) => {
    expect((await asking(actors)).code).toBeUndefined();
  });

  it('is not asked for without a report', async () => {
    const { fight: _, ...without } = row;
    expect(await asking([actor(1)], without)).toEqual({ code: undefined, questions: [] });
  });
});

describe('how a report names a specialization', () => {
  it.each([
    ['Discipline', true],
    ['Priest-Discipline', true],
    ['Discipline Priest', true],
    ['PriestDiscipline', true],
    ['Holy', false],
    ['Priest', false],
    ['', false],
  ])('"%s" is Discipline: %s', (text, isOne) => {
    expect(playsSpecialization(text, discipline)).toBe(isOne);
  });
});
