import { afterEach, describe, expect, it } from 'vitest';
import { clientOf, json, reading, startScriptedServer } from '../scripted-server.ts';
import type { ScriptedServer, Step } from '../scripted-server.ts';

let server: ScriptedServer;
afterEach(() => server.close());

async function withServer(...steps: Step[]): Promise<ScriptedServer> {
  server = await startScriptedServer(steps);
  return server;
}

describe('a report', () => {
  it('lists the players of a fight, and the import codes of those asked for', async () => {
    const roster: Step = (response) =>
      json(response, {
        data: {
          reportData: {
            report: {
              fights: [
                { id: 4, friendlyPlayers: [7, null, 9], friendlySpecs: ['Discipline', null, 'Frost'] },
              ],
            },
          },
          rateLimitData: reading,
        },
      });
    const codes: Step = (response) =>
      json(response, {
        data: { reportData: { report: { fights: [{ id: 4, actor7: 'CAQA', actor9: null }] } } },
      });
    const { client } = clientOf(await withServer(roster, codes));
    const fight = { reportCode: 'abc', fightId: 4 };
    const actors = await client.fightRoster(fight, false);
    expect(actors.map(({ actorId, spec }) => [actorId, spec])).toEqual([
      [7, 'Discipline'],
      [9, 'Frost'],
    ]);
    expect([...(await client.importCodes(fight, [7, 9]))]).toEqual([[7, 'CAQA']]);
  });

  it('has no players and no codes if it is private or archived', async () => {
    const hidden: Step = (response) =>
      json(response, {
        errors: [
          { message: 'You do not have permission to view this report.', path: ['reportData', 'report'] },
        ],
        data: { reportData: { report: null } },
      });
    const archived: Step = (response) =>
      json(response, { errors: [{ message: 'This report has been archived. Access requires more.' }] });
    const { client } = clientOf(await withServer(hidden, archived));
    const fight = { reportCode: 'abc', fightId: 4 };
    expect(await client.fightRoster(fight, false)).toEqual([]);
    expect((await client.importCodes(fight, [1])).size).toBe(0);
  });
});
