import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProcessEnd } from '@toptalent/command-line/process-end';
import { buildDataSchema } from '@toptalent/build-data/schema';
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { Sandbox } from '@toptalent/wcl-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseContent, parseTalentTrees } from '../src/index.ts';
import { recordedCell, recordedRows } from './recorded-page.ts';
import {
  checkpointFile,
  environmentFor,
  newHome,
  readWritten,
  removeHomes,
  sourceDate,
  startCli,
} from './run-cli.ts';
import { sharedDataThere, sharedJson, whySkipped } from './shared-data.ts';

const shared = (path: string) => fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));

describe.skipIf(!sharedDataThere)(
  `a recorded page and the trees of its patch, served over HTTP and refreshed by the command line${whySkipped}`,
  () => {
    let sandbox: Sandbox;
    let home: string;
    let end: ProcessEnd;

    beforeAll(async () => {
      sandbox = await startSandbox({
        recorded: shared('warcraft-logs'),
        trees: shared('talents/raidbots-talents-11.0.5.json'),
      });
      home = newHome();
      end = await startCli(['--spec', 'Priest/Discipline', '--json'], environmentFor(sandbox, home)).end;
    });

    afterAll(async () => {
      await sandbox.close();
      removeHomes();
    });

    it('ends with exit code 0, one row left out for a doubled talent and one for having none', () => {
      expect(end).toMatchObject({ code: 0 });
      expect(JSON.parse(end.stdout)).toMatchObject({
        source: 'warcraft-logs',
        coverage: { cells: 8, done: 1, empty: 7, failed: 0 },
        rejected: { duplicateTalent: 1, empty: 1 },
      });
    });

    it('writes the very build, with its figures, that the rule chooses from the 98 clean rows of 76 players', () => {
      const data = buildDataSchema.parse(JSON.parse(readWritten(home).buildData));
      const build = data.specs['256']?.mythicPlus.encounters['12660'];
      const { builds } = chooseContent({
        specId: 256,
        contentType: 'mythicPlus',
        cells: [recordedCell()],
        encounterIds: [12660],
        trees: parseTalentTrees(sharedJson('talents/raidbots-talents-11.0.5.json')),
        mode: 'kernel',
      });
      // recorded-page.test.ts works the figures of that build out anew from the rows.
      expect(build).toEqual({ ...builds.encounters['12660'], asOf: sourceDate });
      expect(build).toMatchObject({ sampleSize: 76, codeFrom: 'talents', confidence: 'strong' });
      expect(data).toMatchObject({ source: 'warcraft-logs', generatedAt: sourceDate });
      expect(data.encounters.find(({ id }) => id === 12660)).toMatchObject({
        known: false,
        instanceId: null,
      });
    });

    it('keeps no player, server, secret or token in anything that it writes or says', () => {
      const { buildData, talentData } = readWritten(home);
      const all = [buildData, talentData, readFileSync(checkpointFile(home), 'utf8'), end.stderr, end.stdout];
      const foreign = recordedRows().flatMap(({ name, server }) => [name, server?.name]);
      for (const text of new Set([...foreign, sandbox.clientSecret])) {
        if (text !== undefined && text !== 'Anonymous') {
          expect(
            all.some((each) => each.includes(text)),
            `${text} was found`,
          ).toBe(false);
        }
      }
    });
  },
);
