/** `verify`: compares a few shipped builds with reports. Warns if the talent trees are too old. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { CellKey } from '../cell.ts';
import { scanCheckpoint } from '../checkpoint/scan.ts';
import { storedCells } from '../checkpoint/stored-cells.ts';
import { messageOf } from '../console/message-of.ts';
import { printJson, resultPrinter } from '../console/output.ts';
import { contradictionsWithGame } from '../discover/contradictions-with-game.ts';
import { buildDataFile } from '../emit/write.ts';
import { exitCodes } from '../exit-codes.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { specIdsOfOtherTrees } from '../outcome/other-trees.ts';
import { inHundredths, listed } from '../words/text.ts';
import { placeName } from '../builds/place-name.ts';
import { createWaiting } from '../progress/waiting.ts';
import type { Waiting } from '../progress/waiting.ts';
import { connect } from '../run/connect.ts';
import type { Connection } from '../run/connect.ts';
import type { CommandContext } from '../run/context.ts';
import { exitCodeFor } from '../run/outcome.ts';
import { atTime, secondsUntilPoints } from '../run/wait-for-points.ts';
import { listedFor, specializationsFor } from '../settings/filters.ts';
import { checkBuilds } from '../verify/check-builds.ts';
import type { Checked } from '../verify/check-builds.ts';
import { describeOutcome } from '../verify/describe-outcome.ts';
import type { VerifyOutcome } from '../verify/describe-outcome.ts';
import { describeVerdict } from '../verify/describe-verdict.ts';
import type { NoSubject } from '../verify/subjects.ts';
import { readPrevious } from './unreadable-data.ts';

const defaultCount = 5;

/**
 * @returns The exit code: 0 if all builds are the same, 1 if a build differs, none could be compared, or the data contradicts the game package, 3 if the points
 *   are spent.
 */
export async function verify(context: CommandContext): Promise<number> {
  const { folders, output, source, signal } = context;
  const data = await readPrevious(folders, output.say);
  if (data === 'unreadable') {
    tell(context, nothingToVerify);
    return exitCodes.failed;
  }
  if (data === undefined || !existsSync(folders.checkpoint)) {
    const missing = data === undefined ? join(folders.out, buildDataFile) : folders.checkpoint;
    output.say(`Nothing to verify: there is no ${missing}. Run pnpm refresh first.`);
    tell(context, nothingToVerify);
    return exitCodes.failed;
  }
  const wrong = contradictionsWithGame(data.zones, data.encounters);
  if (wrong.length > 0) {
    resultPrinter(output, context.options.json)(`The data contradicts packages/game: ${listed(wrong)}.`);
  }
  const isWanted = cellFilter(context, data);
  const waiting = createWaiting(output);
  const connection = await connect({ source, signal, output });
  try {
    const { checked, passedOver, stoppedBy } = await check({ context, connection, waiting, data, isWanted });
    waiting.over();
    const { client } = connection;
    const outcome: VerifyOutcome = {
      exitCode:
        stoppedBy !== undefined
          ? exitCodeFor(stoppedBy)
          : wrong.length > 0
            ? exitCodes.failed
            : exitCodeOf(checked),
      checked,
      contradictions: wrong,
      treeTooOld: checked.some(({ verdict }) => verdict === 'treeTooOld'),
      otherVersion: checked.find((one) => one.verdict === 'otherVersion')?.version ?? null,
      requests: client.requests,
      points: inHundredths(client.allowance.spentByUs),
      stopped: stoppedBy === undefined ? null : messageOf(stoppedBy),
    };
    const seconds = secondsUntilPoints(stoppedBy, client);
    describeOutcome(outcome, passedOver, seconds === undefined ? undefined : atTime(seconds)).forEach(
      resultPrinter(output, context.options.json),
    );
    tell(context, outcome);
    return outcome.exitCode;
  } finally {
    waiting.over();
    await connection.close();
  }
}

function tell({ options, output }: CommandContext, outcome: VerifyOutcome): void {
  if (options.json) {
    printJson(outcome, output);
  }
}

const nothingToVerify: VerifyOutcome = {
  exitCode: exitCodes.failed,
  checked: [],
  contradictions: [],
  treeTooOld: false,
  otherVersion: null,
  requests: 0,
  points: 0,
  stopped: null,
};

/** Whether the filters of the command line select a cell. @throws {UsageError} if a filter names nothing. */
function cellFilter({ options }: CommandContext, data: BuildData): (key: CellKey) => boolean {
  const specIds = new Set(specializationsFor(options.class, options.spec).map((spec) => spec.specId));
  const ofContent = data.encounters.filter(
    (encounter) => options.content === undefined || encounter.contentType === options.content,
  );
  const encounterIds = new Set(listedFor(options.encounter, 'encounter', ofContent).map((one) => one.id));
  return (key) => specIds.has(key.specId) && encounterIds.has(key.encounterId);
}

interface Check {
  readonly context: CommandContext;
  readonly connection: Connection;
  readonly waiting: Waiting;
  readonly data: BuildData;
  readonly isWanted: (key: CellKey) => boolean;
}

interface CheckEnd {
  readonly checked: readonly Checked[];
  readonly passedOver: readonly NoSubject[];
  /** The error that ended it early; undefined if none did. */
  readonly stoppedBy: unknown;
}

/** Compares build after build, and says each verdict as soon as it is known. */
async function check({ context, connection, waiting, data, isWanted }: Check): Promise<CheckEnd> {
  const { folders, count = defaultCount, output, options } = context;
  const print = resultPrinter(output, options.json);
  waiting.forThis('Fetching the talent trees');
  const trees = await connection.fetchTrees();
  const ofOtherTrees = specIdsOfOtherTrees(data, trees.version).flatMap((specId) =>
    data.encounters.map(({ id, contentType }) => ({ specId, encounterId: id, contentType })),
  );
  if (ofOtherTrees.some(isWanted)) {
    output.say(
      'The talent trees have changed since the data was made, so this check says little. Run pnpm refresh first.',
    );
  }
  const cells = storedCells(folders.checkpoint, scanCheckpoint(folders.checkpoint));
  const keys = cells.keys.filter(isWanted);
  const checked: Checked[] = [];
  const passedOver: NoSubject[] = [];
  for await (const event of checkBuilds({ client: connection.client, trees, data, cells, keys, count })) {
    switch (event.kind) {
      case 'asking':
        waiting.forThis(
          `Asking the report of ${labelOf(event.key.specId)} on ${placeName(event.key, data)} (${event.number} of ${count})`,
        );
        break;
      case 'checked': {
        const { specialization, encounter } = event.checked;
        checked.push(event.checked);
        print(`${specialization} on ${encounter}: ${describeVerdict(event.checked, event.tree)}.`);
        break;
      }
      case 'passedOver':
        passedOver.push(event.why);
        break;
      case 'stopped':
        return { checked, passedOver, stoppedBy: event.error };
    }
  }
  return { checked, passedOver, stoppedBy: undefined };
}

function exitCodeOf(checked: readonly Checked[]): number {
  const compared = checked.filter(({ verdict }) => verdict !== 'noReport');
  const good = compared.length > 0 && compared.every(({ verdict }) => verdict === 'same');
  return good ? exitCodes.complete : exitCodes.failed;
}
