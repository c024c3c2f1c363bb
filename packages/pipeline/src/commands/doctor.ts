/** `doctor`: checks everything that a refresh needs, and says what to do if something is wrong. */
import wrapAnsi from 'wrap-ansi';
import { printJson } from '../console/output.ts';
import type { Lead } from '../console/output.ts';
import type { EarlierRuns } from '../discover/with-earlier.ts';
import { checkCodeVersion } from '../doctor/code-version.ts';
import { checkEnvFile } from '../doctor/env-file.ts';
import { checkCheckpoint, checkData, checkLock } from '../doctor/files.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkFolders, checkNode } from '../doctor/machine.ts';
import { checkProxy } from '../doctor/proxy.ts';
import { checkSeasonFacts } from '../doctor/season-facts.ts';
import { checkTreesFile } from '../doctor/trees-file.ts';
import { checkApi, checkCredentials, checkTrees } from '../doctor/service.ts';
import { readBuildData } from '../emit/read-data.ts';
import { exitCodes } from '../exit-codes.ts';
import { createWaiting } from '../progress/waiting.ts';
import { connect } from '../run/connect.ts';
import type { CommandContext, DoctorContext } from '../run/context.ts';
import { earlierRuns } from '../run/earlier-runs.ts';
import { homeFolder } from '../settings/folders.ts';
import { UsageError } from '../settings/usage-error.ts';
import { epochSeconds } from '../time.ts';

/** What `doctor --json` prints. Other programs rely on these names. */
interface DoctorOutcome {
  readonly exitCode: number;
  readonly findings: readonly Finding[];
}

/** @returns the exit code: 1 if a refresh would fail */
export async function doctor(context: DoctorContext): Promise<number> {
  const { source, folders, options, output } = context;
  const findings: Finding[] = [];
  const columns = (options.json ? output.terminal?.columns : output.columns) ?? Number.POSITIVE_INFINITY;
  const print = options.json ? output.sayBehind : output.dataBehind;
  const add = (...more: readonly Finding[]): void => {
    findings.push(...more);
    for (const finding of more) {
      const [first, ...others] = describe(finding, columns);
      print(leadOf(finding), first!);
      others.forEach((line) => print(undefined, line));
    }
  };
  add(checkNode(process.versions.node), ...checkFolders(folders), ...checkProxy(context.environment));
  add(checkCredentials(source, options.sample), ...checkEnvFile(homeFolder(context.environment)));
  const now = epochSeconds();
  const previous = await readBuildData(folders.out).catch(() => undefined);
  const checkpoint = checkCheckpoint({ path: folders.checkpoint, now, data: previous });
  if (!(source instanceof UsageError)) {
    const earlier = earlierRuns(folders.checkpoint, previous, source.kind);
    await checkService({ ...context, source }, earlier, checkpoint.scan?.header?.talentTreeVersion, add);
  }
  add(checkLock(folders.checkpoint), checkpoint.finding, await checkData(folders, now));
  add(...(await checkTreesFile(folders, previous)));
  const failures = findings.filter((finding) => finding.state === 'fail').length;
  const outcome: DoctorOutcome = {
    exitCode: failures > 0 ? exitCodes.failed : exitCodes.complete,
    findings,
  };
  if (options.json) {
    printJson(outcome, output);
  }
  return outcome.exitCode;
}

/**
 * @param treesOfCheckpoint Version of the trees that the checkpoint was fetched for; undefined when there is none.
 */
async function checkService(
  { source, signal, output, options }: CommandContext,
  earlier: EarlierRuns,
  treesOfCheckpoint: string | undefined,
  add: (...more: readonly Finding[]) => void,
): Promise<void> {
  const waiting = createWaiting(output);
  const connection = await connect({ source, signal, output, mostRetries: 1 });
  try {
    waiting.forThis('Asking Warcraft Logs');
    const { findings, discovery } = await checkApi(connection.client, earlier);
    add(...findings);
    signal.throwIfAborted();
    waiting.forThis('Fetching the talent trees');
    const { finding, trees } = await checkTrees(connection, treesOfCheckpoint);
    add(finding);
    if (options.season && discovery !== undefined) {
      add(...checkSeasonFacts(discovery, trees));
      waiting.forThis('Asking a report');
      add(await checkCodeVersion(connection.client, discovery.season));
    }
  } finally {
    waiting.over();
    await connection.close();
  }
}

/** Columns of state and check, in front of the text. */
const indent = 25;
/** The same in a narrow terminal, where the text begins on the next line. */
const narrowIndent = 6;
/** The fewest columns for a text. */
const fewColumns = 20;

const colors = { ok: 'green', warn: 'yellow', fail: 'red' } as const;

/** "warn", in front of the first line. */
function leadOf({ state }: Finding): Lead {
  return { text: state.padEnd(4), color: colors[state] };
}

/** "  Lock               another refresh is running", to follow the lead, and what to do on the next line. */
function describe({ check, text, next }: Finding, columns: number): readonly string[] {
  const narrow = columns - indent < fewColumns;
  const before = narrow ? narrowIndent : indent;
  const room = Math.max(fewColumns, columns - before);
  const lines = [text, ...(next === null ? [] : [next])].flatMap((part) =>
    Number.isFinite(room) ? wrapAnsi(part, room, { hard: narrow }).split('\n') : [part],
  );
  const head = `  ${narrow ? check : check.padEnd(indent - 8)}`;
  const indented = lines.map((line) => `${' '.repeat(before)}${line}`);
  return narrow ? [head, ...indented] : [`${head}  ${lines[0]!}`, ...indented.slice(1)];
}
