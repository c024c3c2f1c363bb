/** What the user reads when a command ends by an error: what happened, and what to do next. */
import { FileRefusedError } from '@toptalent/border/read-regular';
import {
  AllowanceSpentError,
  ProxyError,
  RateLimitedError,
  WarcraftLogsError,
} from '@toptalent/warcraft-logs';
import { CheckpointLockedError } from './checkpoint/lock.ts';
import { CheckpointChangedError } from './checkpoint/stored-cells.ts';
import { describeSystemError, isSystemError } from './console/system-errors.ts';
import { NoSeasonError } from './discover/discover.ts';
import { PublishRefusedError } from './emit/publish-gate.ts';
import { UnreadableDataError } from './emit/read-data.ts';
import { InterruptedError } from './run/interruption.ts';
import { NothingToReadError } from './run/prepare-run.ts';
import { atTime } from './run/wait-for-points.ts';
import { UsageError } from './settings/usage-error.ts';
import { UnwritableFolderError } from './settings/writable.ts';
import { TalentTreesError } from './trees/parse-talent-trees.ts';

/** An expected error, with what to do next; any other is a bug, and shows its stack trace. */
export function describeError(error: unknown): readonly string[] {
  if (isSystemError(error)) {
    return [describeSystemError(error)];
  }
  if (!(error instanceof Error)) {
    return [String(error)];
  }
  return isExpected(error)
    ? [error instanceof WarcraftLogsError ? sentence(error.message) : error.message, ...hintFor(error)]
    : [error.stack ?? error.message, 'That is a bug. Please report it with what pnpm refresh doctor says.'];
}

/** "access token: refused" as a sentence. */
function sentence(message: string): string {
  return `${message[0]!.toUpperCase()}${message.slice(1)}.`;
}

/** Errors whose message says what to do have no hint of their own. */
function hintFor(error: Error): readonly string[] {
  if (error instanceof AllowanceSpentError || error instanceof RateLimitedError) {
    const seconds = error instanceof AllowanceSpentError ? error.resetsIn : error.retryAfter;
    const when = seconds === undefined ? '' : `There are points again ${atTime(seconds)}. `;
    return [`${when}With --wait a refresh waits for them by itself.`];
  }
  return error instanceof WarcraftLogsError ||
    error instanceof TalentTreesError ||
    error instanceof NoSeasonError ||
    error instanceof NothingToReadError
    ? ['pnpm refresh doctor says what is wrong, and what to do.']
    : [];
}

function isExpected(error: Error): boolean {
  return (
    error instanceof UsageError ||
    error instanceof ProxyError ||
    error instanceof WarcraftLogsError ||
    error instanceof InterruptedError ||
    error instanceof CheckpointLockedError ||
    error instanceof CheckpointChangedError ||
    error instanceof NoSeasonError ||
    error instanceof NothingToReadError ||
    error instanceof UnreadableDataError ||
    error instanceof FileRefusedError ||
    error instanceof PublishRefusedError ||
    error instanceof UnwritableFolderError ||
    error instanceof TalentTreesError
  );
}
