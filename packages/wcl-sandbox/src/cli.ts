/** The sandbox as a program of its own: `node packages/wcl-sandbox/src/cli.ts --port 8123`. */
import process from 'node:process';
import { Command, InvalidArgumentError } from 'commander';
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
}

const program = new Command('wcl-sandbox')
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
  .option('--hostile-names', 'give players names that break careless code')
  .action(async (flags: Flags) => {
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
    process.stderr.write('Made-up credentials, of use here alone. Ctrl-C stops.\n');
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      void sandbox.close();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) {
    throw new InvalidArgumentError('A whole number from 0 up is needed.');
  }
  return value;
}

function edition(text: string): 'current' | 'previous' {
  if (text !== 'current' && text !== 'previous') {
    throw new InvalidArgumentError('Either "current" or "previous".');
  }
  return text;
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
