/**
 * A whole refresh with 5 % of all answers faulty, the passing faults in turn, beside one without a fault: the files must
 * have the same bytes. Says what the faults cost in requests and time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { faultScript, startSandbox } from '@toptalent/wcl-sandbox';
import type { FaultRule, Sandbox } from '@toptalent/wcl-sandbox';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const rate = 0.05;

interface Refresh {
  readonly code: number | null;
  readonly files: readonly string[];
  readonly requests: number;
  readonly faults: number;
  readonly seconds: number;
}

async function refresh(sandbox: Sandbox): Promise<Refresh> {
  const home = mkdtempSync(join(tmpdir(), 'toptalent-faults-'));
  sandbox.resetStats();
  const start = performance.now();
  const child = spawn(process.execPath, [cli], {
    env: {
      PATH: process.env['PATH'] ?? '',
      WCL_CLIENT_ID: sandbox.clientId,
      WCL_CLIENT_SECRET: sandbox.clientSecret,
      WCL_TOKEN_URL: sandbox.tokenUrl,
      WCL_API_URL: sandbox.apiUrl,
      TALENT_TREES_URL: sandbox.treesUrl,
      WCL_RETRY_BASE_MS: '5',
      TOPTALENT_HOME: home,
      SOURCE_DATE_EPOCH: '1790000000',
    },
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  const files = [join('data', 'build-data.json'), join('dist', 'AzerothsTopTalent', 'TalentData.lua')].map(
    (name) => readFileSync(join(home, name), 'utf8'),
  );
  rmSync(home, { recursive: true });
  const { requests, faults } = sandbox.stats();
  return { code, files, requests: requests.api + requests.token + requests.trees, faults, seconds };
}

const rules: FaultRule[] = [];
const sandbox = await startSandbox({ limitPerHour: 100_000, fault: (request) => rules[0]?.(request) });
const well = await refresh(sandbox);
rules.push(faultScript([{ fault: 'mixed', rate }]));
const ill = await refresh(sandbox);
await sandbox.close();

const same = well.files.every((file, index) => file === ill.files[index]);
const told = ({ code, requests, faults, seconds }: Refresh): string =>
  `exit ${code}, ${requests} requests, ${faults} of them faulty, ${seconds.toFixed(1)} s`;
process.stdout.write(
  [
    `Whole refresh, no faults:   ${told(well)}`,
    `Whole refresh, 5 % faulty:  ${told(ill)}`,
    `The same bytes: ${same ? 'yes' : 'NO'}`,
    '',
  ].join('\n'),
);
if (!same || well.code !== 0 || ill.code !== 0 || ill.faults === 0) {
  process.exitCode = 1;
}
