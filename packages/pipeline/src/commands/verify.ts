/** `verify`: compares a few shipped builds with reports. Warns if the talent trees are too old. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { believedVersion } from '../clean/other-version.ts';
import { messageOf } from '../console/message-of.ts';
import { printJson, resultPrinter } from '../console/output.ts';
import { contradictionsWithGame } from '../discover/contradictions-with-game.ts';
import { buildDataFile } from '../emit/write.ts';
import { exitCodes } from '../exit-codes.ts';
import { inHundredths } from '../words/text.ts';
import { createWaiting } from '../progress/waiting.ts';
import { connect } from '../run/connect.ts';
import type { CommandContext } from '../run/context.ts';
import { exitCodeFor } from '../run/outcome.ts';
import { atTime, secondsUntilPoints } from '../run/wait-for-points.ts';
import type { Checked } from '../verify/check-builds.ts';
import { describeOutcome } from '../verify/describe-outcome.ts';
import type { VerifyOutcome } from '../verify/describe-outcome.ts';
import { cellFilter, compareWithReports } from './compare-with-reports.ts';
import { readPrevious } from './unreadable-data.ts';

/**
 * @returns The exit code: 0 if all builds are the same; 1 if a build differs, none could be compared, or the data contradicts the
 *   game package; 3 if the points are spent.
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
  const contradictions = contradictionsWithGame(data.zones, data.encounters);
  const isWanted = cellFilter(context, data);
  const waiting = createWaiting(output);
  const connection = await connect({ source, signal, output });
  try {
    const { checked, passedOver, stoppedBy } = await compareWithReports({
      context,
      connection,
      waiting,
      data,
      isWanted,
    });
    waiting.over();
    const { client } = connection;
    const outcome: VerifyOutcome = {
      exitCode: exitCodeOf(checked, contradictions, stoppedBy),
      checked,
      contradictions,
      treeTooOld: checked.some(({ verdict }) => verdict === 'treeTooOld'),
      otherVersion: newerVersionOfGame(checked) ?? null,
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

/** @param stoppedBy The error that ended the check early; undefined if none did. */
function exitCodeOf(
  checked: readonly Checked[],
  contradictions: readonly string[],
  stoppedBy: unknown,
): number {
  if (stoppedBy !== undefined) {
    return exitCodeFor(stoppedBy);
  }
  const compared = checked.filter(({ verdict }) => verdict !== 'noReport');
  const isGood =
    compared.length > 0 && compared.every(({ verdict }) => verdict === 'same') && contradictions.length === 0;
  return isGood ? exitCodes.complete : exitCodes.failed;
}

/** Players have no names here: two reports are of two players. */
function newerVersionOfGame(checked: readonly Checked[]): number | undefined {
  return believedVersion(
    checked.flatMap((one) =>
      one.verdict === 'otherVersion'
        ? [{ version: one.version, player: one.report, report: one.report }]
        : [],
    ),
  );
}
