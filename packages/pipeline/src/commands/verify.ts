/** `verify`: holds a few shipped builds against the reports they came from. An alarm when the talent trees are too old. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { specializationById } from '@toptalent/game';
import type { CellKey } from '../cell.ts';
import { scanCheckpoint } from '../checkpoint/scan.ts';
import { storedCells } from '../checkpoint/stored-cells.ts';
import { cleanCell } from '../clean/clean-cell.ts';
import { messageOf } from '../console/message-of.ts';
import { printJson } from '../console/output.ts';
import { buildDataFile } from '../emit/write.ts';
import { exitCodes } from '../exit-codes.ts';
import { labelOf } from '../outcome/by-specialization.ts';
import { specIdsOfOtherTrees } from '../outcome/other-trees.ts';
import { counted, inHundredths, placeName } from '../outcome/text.ts';
import { createWaiting } from '../progress/waiting.ts';
import type { Waiting } from '../progress/waiting.ts';
import { connect } from '../run/connect.ts';
import type { Connection } from '../run/connect.ts';
import type { CommandContext } from '../run/context.ts';
import { exitCodeFor } from '../run/outcome.ts';
import { listedFor, specializationsFor } from '../settings/filters.ts';
import { describeVerdict } from '../verify/describe-verdict.ts';
import { reportCodesOf } from '../verify/report-codes-of.ts';
import { spread, subjectOf } from '../verify/subjects.ts';
import type { NoSubject, Subject } from '../verify/subjects.ts';
import { judge } from '../verify/verdict.ts';
import type { Verdict } from '../verify/verdict.ts';
import { readPrevious } from './unreadable-data.ts';

const defaultCount = 5;

type Checked = Verdict & {
  readonly specialization: string;
  readonly encounter: string;
  /** Where to look. */
  readonly report: string;
  readonly fightId: number;
};

/** What `verify --json` prints. Names here are public. */
interface VerifyOutcome {
  readonly exitCode: number;
  readonly checked: readonly Checked[];
  /** The game is newer than the talent trees: codes made with them are not to be trusted. */
  readonly treeTooOld: boolean;
  readonly requests: number;
  readonly points: number;
  /** Why it ended early, or null. */
  readonly stopped: string | null;
}

/** @returns the exit code: 0 all the same, 1 a build differs or nothing could be compared, 3 out of points */
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
  const wanted = keysWanted(context, data);
  const waiting = createWaiting(output);
  const connection = await connect({ source, signal, say: output.say });
  try {
    const checked: Checked[] = [];
    const passedOver: NoSubject[] = [];
    const stoppedBy = await check(context, waiting, connection, data, wanted, passedOver, (one) => {
      checked.push(one);
      output.say(`${one.specialization} on ${one.encounter}: ${describeVerdict(one)}.`);
    });
    waiting.over();
    const { client } = connection;
    const outcome: VerifyOutcome = {
      exitCode: stoppedBy === undefined ? exitCodeOf(checked) : exitCodeFor(stoppedBy),
      checked,
      treeTooOld: checked.some(({ verdict }) => verdict === 'treeTooOld'),
      requests: client.requests,
      points: inHundredths(client.allowance.spentByUs),
      stopped: stoppedBy === undefined ? null : messageOf(stoppedBy),
    };
    describe(outcome, passedOver).forEach(output.say);
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
  treeTooOld: false,
  requests: 0,
  points: 0,
  stopped: null,
};

/** Whether a cell is among those that the filters mean. @throws {UsageError} */
function keysWanted({ options }: CommandContext, data: BuildData): (key: CellKey) => boolean {
  const specIds = new Set(specializationsFor(options.class, options.spec).map((spec) => spec.specId));
  const ofContent = data.encounters.filter(
    (encounter) => options.content === undefined || encounter.contentType === options.content,
  );
  const encounterIds = new Set(listedFor(options.encounter, 'encounter', ofContent).map((one) => one.id));
  return (key) => specIds.has(key.specId) && encounterIds.has(key.encounterId);
}

/** @returns what stopped it early; undefined when nothing did */
async function check(
  { folders, count, output }: CommandContext,
  waiting: Waiting,
  { client, fetchTrees }: Connection,
  data: BuildData,
  wanted: (key: CellKey) => boolean,
  passedOver: NoSubject[],
  onChecked: (checked: Checked) => void,
): Promise<unknown> {
  waiting.forThis('Fetching the talent trees');
  const trees = await fetchTrees();
  const cells = storedCells(folders.checkpoint, scanCheckpoint(folders.checkpoint));
  const specIds = specIdsOfOtherTrees(data, trees.version);
  const places = specIds.flatMap((specId) =>
    data.encounters.map(({ id, contentType }) => ({ specId, encounterId: id, contentType })),
  );
  if (places.some(wanted)) {
    output.say('The talent trees are not those of the data any more: refresh first for a check that counts.');
  }
  const most = count ?? defaultCount;
  let left = most;
  for (const key of spread(cells.keys.filter(wanted), left)) {
    const cell = left > 0 ? cells.read(key) : undefined;
    const tree = trees.bySpecId.get(key.specId)?.tree;
    const specialization = specializationById(key.specId);
    if (cell === undefined || tree === undefined || specialization === undefined) {
      continue;
    }
    const subject = subjectOf(cell, cleanCell(cell, trees), data, tree);
    if (typeof subject === 'string') {
      passedOver.push(subject);
      continue;
    }
    waiting.forThis(
      `Asking the report of ${labelOf(key.specId)} on ${placeName(key, data)} (${most - left + 1} of ${most})`,
    );
    left -= 1;
    try {
      const codes = await reportCodesOf(client, subject.fight, specialization);
      onChecked(checkedOf(subject, judge(subject.talentCode, codes, tree), data));
    } catch (error) {
      return error;
    }
  }
  return undefined;
}

function checkedOf({ key, fight }: Subject, verdict: Verdict, data: BuildData): Checked {
  return {
    ...verdict,
    specialization: labelOf(key.specId),
    encounter: placeName(key, data),
    report: fight.reportCode,
    fightId: fight.fightId,
  };
}

/** Said when nothing stopped it: why none of the builds that were looked at could be held against anything. */
function whyNone(passedOver: readonly NoSubject[]): string {
  const fromReports = passedOver.filter((why) => why === 'codeFromReport').length;
  const notKept = passedOver.filter((why) => why === 'reportNotKept').length;
  if (notKept > 0) {
    const others = fromReports > 0 ? `; the codes of ${fromReports} came out of reports themselves` : '';
    return `: no report is kept for ${fromReports === 0 ? 'any of them' : counted(notKept, 'build')}${others}. A refresh with --fresh keeps them`;
  }
  return fromReports > 0
    ? `: the codes of all ${counted(fromReports, 'build')} came out of reports: there is nothing to hold them against`
    : ': there is none among the cells of the checkpoint';
}

function exitCodeOf(checked: readonly Checked[]): number {
  const compared = checked.filter(({ verdict }) => verdict !== 'noReport');
  const good = compared.length > 0 && compared.every(({ verdict }) => verdict === 'same');
  return good ? exitCodes.complete : exitCodes.failed;
}

function describe(
  { checked, treeTooOld, stopped, requests, points }: VerifyOutcome,
  passedOver: readonly NoSubject[],
): readonly string[] {
  const same = checked.filter(({ verdict }) => verdict === 'same').length;
  return [
    checked.length === 0
      ? `No build could be verified${stopped === null ? whyNone(passedOver) : ''}.`
      : `The same as in the report: ${same} of ${counted(checked.length, 'build')}; ${counted(requests, 'request')}, ${points.toFixed(1)} points.`,
    ...(treeTooOld
      ? [
          'ALARM: the talent trees are older than the game. Do not release this data; refresh when TALENT_TREES_URL has the new trees.',
        ]
      : []),
    ...(stopped === null ? [] : [`Stopped: ${stopped}.`]),
  ];
}
