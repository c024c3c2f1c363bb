/** The doctor's list of what the project does not know yet of the running season. */
import { serializationVersion } from '@toptalent/loadout';
import { faultScript, startSandbox } from '@toptalent/wcl-sandbox';
import type { SandboxOptions } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/doctor/finding.ts';
import { nextVersion } from './code-of-version.ts';
import { environmentFor, newHome } from './run-cli.ts';
import { runMain, withSandbox } from './run-main.ts';

async function factsIn(options: SandboxOptions): Promise<Readonly<Record<string, Finding>>> {
  const sandbox = await startSandbox(options);
  try {
    const { stdout } = await runMain(['doctor', '--season', '--json'], environmentFor(sandbox, newHome()));
    const { findings } = JSON.parse(stdout) as { findings: readonly Finding[] };
    return Object.fromEntries(findings.map((finding) => [finding.check, finding]));
  } finally {
    await sandbox.close();
  }
}

describe('the facts of the season', () => {
  it('are complete for the running season', async () => {
    const facts = await factsIn({});
    for (const check of [
      'Zones',
      'Encounters',
      'Floors',
      'Raid finder wings',
      'Opening day',
      'Specializations',
      'Import codes',
    ]) {
      expect(facts[check]).toMatchObject({ check, state: 'ok' });
    }
  });

  it('name a boss that the project does not know, and where its ids are found', async () => {
    const { Encounters, Zones } = await factsIn({ world: { newEncounter: true } });
    expect(Encounters).toMatchObject({
      state: 'warn',
      text: 'not in packages/game: The Uncharted (3999)',
      next: expect.stringContaining('docs/recipes.md') as string,
    });
    expect(Zones!.state).toBe('ok');
  });

  it('name the zones and encounters of a season that has just opened', async () => {
    const { Encounters, Zones } = await factsIn({ world: { nextSeason: 'open' } });
    expect(Zones!.text).toMatch(/^not in packages\/game: .*\(zone 60\), .*\(zone 61\)$/);
    expect(Zones!.next).toMatch(
      /If the season is new, add a file there, and name it in packages\/game\/src\/season\.ts\.$/,
    );
    expect(Encounters!.text).toContain('(4001)');
    expect(Encounters!.text).toContain('(14008)');
  });

  it('name the zone that a lair has got of its own, which belongs to the season that is there', async () => {
    expect((await factsIn({ world: { lairZone: true } }))['Zones']).toMatchObject({
      state: 'warn',
      text: 'not in packages/game: The Tidebound Grotto (zone 57)',
      next: expect.stringMatching(/^Add each to its season in packages\/game\/src\/seasons\. /) as string,
    });
  });

  it('name encounters that Warcraft Logs calls otherwise, and what follows', async () => {
    expect((await factsIn({}))['Names and ids']).toBeUndefined();
    const facts = await factsIn({ world: { hostileNames: true } });
    expect(facts['Names and ids']).toMatchObject({
      state: 'warn',
      text: expect.stringMatching(
        /contradict each other: .* \(3470\): packages\/game calls it Nek'zali/,
      ) as string,
      next: 'Correct packages/game/src/seasons: until then the data is not released.',
    });
  });

  it('name a specialization that the project does not know', async () => {
    const { Specializations } = await factsIn({ newSpecialization: true });
    expect(Specializations).toMatchObject({
      state: 'warn',
      text: expect.stringMatching(
        /^not in packages\/game: Warcraft Logs lists \w+\/\w+; the talent trees have/,
      ) as string,
    });
  });

  it('name another serialization version of import codes, when it was seen, and what that cost', async () => {
    expect((await factsIn({}))['Import codes']!.text).toMatch(
      new RegExp(
        `^the game writes version ${serializationVersion}, in a report of \\d{4}-\\d\\d-\\d\\d \\([3-6]\\.\\d points\\)$`,
      ),
    );
    expect((await factsIn({ codeVersion: nextVersion }))['Import codes']).toMatchObject({
      state: 'warn',
      text: expect.stringMatching(
        new RegExp(
          `^the game writes version ${nextVersion}, in .*; only version ${serializationVersion} is read here$`,
        ),
      ) as string,
      next: expect.stringContaining('docs/recipes.md') as string,
    });
  });

  it('say where the version of import codes is found, if no report tells it', async () => {
    const fault = faultScript([{ fault: 'http-503', operation: 'ImportCodes' }]);
    expect((await factsIn({ fault }))['Import codes']).toMatchObject({
      state: 'warn',
      text: expect.stringMatching(
        new RegExp(`^version ${serializationVersion} is read here; .* is not known: .*server failed`),
      ) as string,
      next: expect.stringContaining('GetLoadoutSerializationVersion()') as string,
    });
  });

  it('are not asked for without the option', async () => {
    await withSandbox({}, async (sandbox) => {
      const { stdout } = await runMain(['doctor', '--json'], environmentFor(sandbox, newHome()));
      expect(stdout).not.toMatch(/Raid finder wings|Import codes/);
      expect(sandbox.stats().reports).toEqual([]);
    });
  });
});
