import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { newHome, readWritten, removeHomes } from './run-cli.ts';
import { outcomeOf, runMain, withSandbox } from './run-main.ts';

afterAll(removeHomes);

const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const missing = !existsSync(shared);

describe.skipIf(missing)(`a page recorded in 2024${missing ? ' (../shared is not there)' : ''}`, () => {
  it('served over HTTP and refreshed by the command line gives a played build with the right figures', async () => {
    const recorded = {
      recorded: `${shared}warcraft-logs`,
      trees: `${shared}talents/raidbots-talents-11.0.5.json`,
    };
    await withSandbox(recorded, async (_, environment) => {
      const home = newHome();
      const args = ['--spec', 'Discipline', '--encounter', '12660', '--pages', '1', '--json'];
      const end = await runMain(args, environment(home));
      expect(end.code).toBe(0);
      const outcome = outcomeOf(end);
      expect(outcome).toMatchObject({ coverage: { cells: 1, done: 1 }, fetched: 1 });
      expect(outcome.rejected).toMatchObject({ duplicateTalent: 1, empty: 1 });
      expect(Object.values(outcome.rejected).reduce((sum, rows) => sum + rows, 0)).toBe(2);
      const data = JSON.parse(readWritten(home).buildData) as {
        specs: Record<string, { mythicPlus: { encounters: Record<string, object> } }>;
      };
      expect(data.specs['256']!.mythicPlus.encounters['12660']).toMatchObject({
        sampleSize: 76,
        codeFrom: 'talents',
        confidence: 'strong',
        difficulty: 'mythicPlus',
      });
    });
  });
});
