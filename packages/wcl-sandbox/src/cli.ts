/** The sandbox as a program of its own: `node packages/wcl-sandbox/src/cli.ts --port 8123`. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readOptions, runCommand } from '@toptalent/command-line';
import type { Read } from '@toptalent/command-line';
import type { NextSeason } from '@toptalent/sample';
import { InvalidArgumentError, Option } from 'commander';
import { faultNames, faultSummary } from './faults/catalogue.ts';
import { FaultScriptError, faultScript, readFaultScript, readFaultStep } from './faults/script.ts';
import type { FaultStep } from './faults/script.ts';
import { startSandbox } from './server.ts';

interface Flags {
  readonly port: number;
  readonly seed: number;
  readonly latency: number;
  readonly points: number;
  readonly recorded?: string;
  readonly trees?: string;
  readonly patchDay?: number;
  readonly treesEdition?: 'current' | 'previous';
  readonly hostileNames?: boolean;
  readonly newPatch?: boolean;
  readonly newEncounter?: boolean;
  readonly lairZone?: boolean;
  readonly nextSeason?: NextSeason;
  readonly newSpecialization?: boolean;
  readonly codeVersion?: number;
  readonly fault?: readonly FaultStep[];
  readonly faults?: string;
}

process.exitCode = await runCommand(process.argv.slice(2), {
  read: readFlags,
  run: serve,
  expected: [FaultScriptError],
});

function readFlags(typed: readonly string[]): Read<Flags> {
  return readOptions<Flags>('wcl-sandbox', typed, (command) =>
    command
      .description(
        'A stand-in for Warcraft Logs on loopback: token, GraphQL API and talents.json, with made-up data.',
      )
      .option('--port <number>', 'port on 127.0.0.1; 0 for any free one', whole, 0)
      .option('--seed <number>', 'seed of the made-up rankings', whole, 1)
      .option('--latency <ms>', 'added to every answer', whole, 0)
      .option('--points <number>', 'points an hour', whole, 3600)
      .option('--recorded <folder>', 'serve the recorded ranking pages of this folder instead')
      .option('--trees <file>', 'serve this file as talents.json instead')
      .option('--patch-day <percent>', 'share of rows from before the made-up patch', whole)
      .option('--trees-edition <edition>', 'edition that talents.json shows: current or previous', edition)
      .option('--hostile-names', 'give players, zones and encounters names that break careless code')
      .option('--new-patch', 'the season is in its next patch')
      .option('--new-encounter', 'the first raid has one more boss, which the game package does not know')
      .option('--lair-zone', 'the lair’s boss is ranked in a zone of its own')
      .addOption(
        new Option(
          '--next-season <state>',
          'the next season is listed, has open dungeons, or is open',
        ).choices(['listed', 'dungeons', 'open']),
      )
      .option(
        '--new-specialization',
        'there is one more specialization, which the game package does not know',
      )
      .option('--code-version <number>', 'serialization version of the import codes in reports', codeVersion)
      .option('--fault <step>', 'a fault for some requests; may repeat (see below)', step)
      .option('--faults <file>', 'a JSON file with a list of faults')
      .addHelpText('after', faultHelp()),
  );
}

/** Starts the sandbox, and prints what to put into the environment. It runs until a signal stops it. */
async function serve(flags: Flags): Promise<void> {
  const sandbox = await startSandbox({
    port: flags.port,
    seed: flags.seed,
    latencyMs: flags.latency,
    limitPerHour: flags.points,
    recorded: flags.recorded,
    trees: flags.trees,
    otherEditionShare: (flags.patchDay ?? 0) / 100,
    treesEdition: flags.treesEdition,
    hostileNames: flags.hostileNames,
    world: {
      newPatch: flags.newPatch,
      newEncounter: flags.newEncounter,
      lairZone: flags.lairZone,
      nextSeason: flags.nextSeason,
      hostileNames: flags.hostileNames,
    },
    newSpecialization: flags.newSpecialization,
    codeVersion: flags.codeVersion,
    fault: faultScript([...(flags.fault ?? []), ...stepsOf(flags.faults)], flags.seed),
  });
  process.stdout.write(
    [
      `WCL_TOKEN_URL=${sandbox.tokenUrl}`,
      `WCL_API_URL=${sandbox.apiUrl}`,
      `TALENT_TREES_URL=${sandbox.treesUrl}`,
      `WCL_CLIENT_ID=${sandbox.clientId}`,
      `WCL_CLIENT_SECRET=${sandbox.clientSecret}`,
      '',
    ].join('\n'),
  );
  process.stderr.write('The credentials are made up: only this sandbox accepts them. Ctrl-C stops it.\n');
  const stop = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    void sandbox.close();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function step(text: string, earlier: readonly FaultStep[] = []): FaultStep[] {
  try {
    return [...earlier, readFaultStep(text)];
  } catch (error) {
    throw error instanceof FaultScriptError ? new InvalidArgumentError(error.message) : error;
  }
}

function stepsOf(file: string | undefined): readonly FaultStep[] {
  return file === undefined ? [] : readFaultScript(readFileSync(file, 'utf8'));
}

function faultHelp(): string {
  const width = Math.max(...faultNames.map((name) => name.length));
  return [
    '',
    'Faults: a name, and which requests get it.',
    '  --fault mixed,rate=5%                     a share of all requests, the passing faults in turn',
    '  --fault http-502,on=api,from=3,times=2    the third and the fourth request to the API',
    '  --fault silence,on=trees,every=2          the first, third, fifth ... request for talents.json',
    '  --fault page-error,encounter=3470         one page among the six of a request',
    '  --fault http-500,encounter=3470,talents=yes   whenever talents of that encounter are asked for',
    'Settings: on=token|api|trees, operation=NAME (GraphQL), encounter=ID, talents=yes|no, from=N, times=N,',
    'every=N, rate=P. The first step that fits a request decides. --faults takes [{"fault": "http-502", "on": "api", "from": 3}].',
    '',
    ...faultNames.map((name) => `  ${name.padEnd(width)}  ${faultSummary(name)}`),
  ].join('\n');
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) {
    throw new InvalidArgumentError('Must be a whole number, 0 or more.');
  }
  return value;
}

function codeVersion(text: string): number {
  const version = whole(text);
  if (version > 255) {
    throw new InvalidArgumentError('Must be 255 or less: a code has eight bits for it.');
  }
  return version;
}

function edition(text: string): 'current' | 'previous' {
  if (text !== 'current' && text !== 'previous') {
    throw new InvalidArgumentError('Must be "current" or "previous".');
  }
  return text;
}
