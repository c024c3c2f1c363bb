/** `show`: the build of a specialization for an encounter, or an overview of its encounters. Needs no network. */
import { join } from 'node:path';
import type { BuildData, ContentType, Encounter } from '@toptalent/build-data';
import { answerFor } from '@toptalent/build-data/build-answer';
import { encounterMatrix } from '@toptalent/build-data/encounter-matrix';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { printForReading, printJson } from '../console/output.ts';
import type { Output } from '../console/output.ts';
import { readBuildData, readTalentTrees, UnreadableDataError } from '../emit/read-data.ts';
import { buildDataFile } from '../emit/write.ts';
import { exitCodes } from '../exit-codes.ts';
import { buildsIn } from '../builds/builds-in.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { dataFolderToShow } from '../settings/data-to-show.ts';
import { listedFor, specializationsFor } from '../settings/filters.ts';
import type { Options } from '../settings/options.ts';
import { UsageError } from '../settings/usage-error.ts';
import { describeAnswer, sourceLine } from '../show/describe-answer.ts';
import { describeOverview } from '../show/describe-overview.ts';

/** Columns, if stdout is no terminal. */
const plainWidth = 100;
const contentTypes = ['raid', 'mythicPlus'] as const;

export interface ShowRequest {
  /** As typed: a specialization, then an encounter or nothing. */
  readonly words: readonly string[];
  readonly options: Options;
  readonly home: string;
  readonly output: Output;
  /** Epoch seconds. */
  readonly now: number;
}

/**
 * @returns The exit code: 1 if there is no data or no build.
 * @throws {UsageError} if a name fits nothing, or several things.
 */
export async function show(request: ShowRequest): Promise<number> {
  const { words, options, home, output } = request;
  const [specName, encounterName] = words;
  if (specName === undefined) {
    throw new UsageError(
      'Say which specialization, and which encounter if you like: pnpm refresh show "Frost Mage" "Ula\'tek".',
    );
  }
  const specId = specializationsFor([], [specName])[0]!.specId;
  const folder = dataFolderToShow(home, options);
  const data = await readBuildData(folder);
  if (data === undefined) {
    output.say(
      `There is no ${join(folder, buildDataFile)} to show. Run pnpm refresh${options.sample ? ' --sample' : ''} first.`,
    );
    return exitCodes.failed;
  }
  const encounter = encounterName === undefined ? undefined : encounterNamed(encounterName, data, options);
  const spec = data.specs[specId];
  if (spec === undefined || buildsIn(spec).length === 0) {
    output.say(`The data in ${folder} has no build of ${labelOf(specId)}.`);
    return exitCodes.failed;
  }
  const subject = { ...request, specId, data, versions: await treesOrNone(folder, output) };
  return encounter === undefined ? showOverview(subject) : showPlace(subject, encounter);
}

interface Subject extends ShowRequest {
  readonly specId: number;
  readonly data: BuildData;
  readonly versions: TreesByVersion;
}

function encounterNamed(name: string, { encounters }: BuildData, { content }: Options): Encounter {
  const ofContent = encounters.filter(({ contentType }) => content === undefined || contentType === content);
  const leftOut =
    content === undefined
      ? undefined
      : { by: `--content ${content === 'raid' ? 'raid' : 'mythic-plus'}`, all: encounters };
  return listedFor([name], 'encounter', ofContent, leftOut)[0]!;
}

/** Without trees there are shares and codes: that is worth more than nothing. */
async function treesOrNone(folder: string, output: Output): Promise<TreesByVersion> {
  try {
    return await readTalentTrees(folder);
  } catch (error) {
    if (!(error instanceof UnreadableDataError)) {
      throw error;
    }
    output.say(error.message);
    return {};
  }
}

function showPlace(subject: Subject, encounter: Encounter): number {
  const { data, versions, specId, options, output, now } = subject;
  const { contentType, id: encounterId } = encounter;
  const answer = answerFor(data, versions, { specId, contentType, encounterId });
  if (answer === undefined) {
    output.say(
      `There is no build of ${labelOf(specId)} for ${encounter.name}, and no general one to stand in.`,
    );
    return exitCodes.failed;
  }
  if (options.json) {
    printJson({ ...headOf(subject), answer }, output);
  } else {
    printForReading(`${describeAnswer(answer, data, now).join('\n')}\n`, output);
  }
  return exitCodes.complete;
}

function showOverview(subject: Subject): number {
  const { data, versions, specId, options, output } = subject;
  const wanted = contentTypes.filter((one) => options.content === undefined || one === options.content);
  const matrices = wanted.map((contentType: ContentType) => ({
    contentType,
    matrix: encounterMatrix(data, versions, specId, contentType),
  }));
  if (options.json) {
    const overview = Object.fromEntries(matrices.map(({ contentType, matrix }) => [contentType, matrix]));
    printJson({ ...headOf(subject), overview }, output);
    return exitCodes.complete;
  }
  const columns = output.columns ?? plainWidth;
  const lines = matrices.flatMap(({ contentType, matrix }) => [
    '',
    ...describeOverview({ specId, contentType, matrix, versions, columns }),
  ]);
  printForReading([labelOf(specId), ...lines, '', sourceLine(data), ''].join('\n'), output);
  return exitCodes.complete;
}

/** What `show --json` prints in front. Names are public. */
function headOf({ specId, data }: Subject) {
  return {
    specialization: labelOf(specId),
    source: data.source,
    generatedAt: data.generatedAt,
  };
}
