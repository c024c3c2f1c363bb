import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { checkpointFile, environmentFor, newHome, readWritten, startCli } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';
import { randomFrom } from './random.ts';

/** Three specializations, 51 cells: nine requests or more. */
const args = ['--spec', '256', '--spec', '62', '--spec', '581'];
/** KILLS=100 for a longer look. */
const kills = Number(process.env['KILLS'] ?? 20);
/** Cells that one request holds. */
const cellsInFlight = 6;
/** KILL_SEED for other instants. */
const seed = Number(process.env['KILL_SEED'] ?? 20_261_123);

const sandbox = await sharedSandbox({ latencyMs: 60 });
const finished = newHome();
expect((await startCli(args, environmentFor(sandbox, finished)).end).code).toBe(0);
const undisturbed = readWritten(finished);

describe(`a run that is killed at random instants (KILL_SEED=${seed})`, () => {
  it(
    `ends with the same bytes after ${kills} kills, leaves nothing else behind, and fetches no cell twice but those in flight`,
    async () => {
      const random = randomFrom(seed);
      const home = newHome();
      const environment = environmentFor(sandbox, home);
      sandbox.resetStats();
      /** The last run got to its end before it could be killed. */
      let isOver = false;
      let killed = 0;
      /** Of them those since the run was begun anew, as the pages are counted. */
      let killedSince = 0;
      while (killed < kills) {
        // A run that got to its end is begun anew, so that every kill meets one that has something to lose.
        const fresh = isOver ? ['--fresh'] : [];
        if (isOver) {
          expect(repeatedPages()).toBeLessThanOrEqual(killedSince * cellsInFlight);
          expect(readWritten(home)).toEqual(undisturbed);
          sandbox.resetStats();
          killedSince = 0;
        }
        const { child, end } = startCli([...args, ...fresh], environment);
        const reached = random() < 0.25 ? sleep(random() * 600) : grown(home);
        await Promise.race([end, reached.then(() => sleep(random() * 150))]);
        child.kill('SIGKILL');
        const { code } = await end;
        isOver = code === 0;
        if (code === null) {
          killed += 1;
          killedSince += 1;
        }
      }
      const last = await startCli(args, environment).end;
      expect(last.stderr).not.toMatch(/ at .*\.ts:/);
      expect(last.code).toBe(0);
      expect(readWritten(home)).toEqual(undisturbed);
      expect(repeatedPages()).toBeLessThanOrEqual(killedSince * cellsInFlight);
      expect(readdirSync(join(home, 'data'))).toEqual(['build-data.json', 'talent-trees.json']);
      expect(readdirSync(join(home, 'dist', 'AzerothsTopTalent'))).toEqual(['TalentData.lua']);
    },
    kills * 60_000,
  );
});

/** Resolves when the checkpoint is longer than it was. */
async function grown(home: string): Promise<void> {
  const length = (): number =>
    existsSync(checkpointFile(home)) ? statSync(checkpointFile(home)).size : Number.POSITIVE_INFINITY;
  const before = length();
  for (let tries = 0; tries < 1000 && !(length() !== before && Number.isFinite(length())); tries++) {
    await sleep(10);
  }
}

/** Pages that were asked for more than once. */
function repeatedPages(): number {
  const asked = sandbox.stats().cells.filter((cell) => cell.className !== null);
  const different = new Set(
    asked.map(({ className, specName, encounterId, difficulty, page }) =>
      [className, specName, encounterId, difficulty, page].join('/'),
    ),
  );
  return asked.length - different.size;
}
