/** Compares builds with reports for `verify`, and says each verdict as soon as it is known. */
import type { BuildData } from '@toptalent/build-data';
import { placeName } from '../builds/place-name.ts';
import { labelOf } from '../builds/specialization-label.ts';
import type { CellKey } from '../cell.ts';
import { scanCheckpoint } from '../checkpoint/scan.ts';
import { storedCells } from '../checkpoint/stored-cells.ts';
import { resultPrinter } from '../console/output.ts';
import { specIdsOfOtherTrees } from '../outcome/other-trees.ts';
import type { Waiting } from '../progress/waiting.ts';
import type { Connection } from '../run/connect.ts';
import type { CommandContext } from '../run/context.ts';
import { listedFor, specializationsFor } from '../settings/filters.ts';
import { checkBuilds } from '../verify/check-builds.ts';
import type { Checked } from '../verify/check-builds.ts';
import { describeVerdict } from '../verify/describe-verdict.ts';
import type { NoSubject } from '../verify/subjects.ts';

/** Builds that are compared unless the command line says how many. */
const defaultCount = 5;

export interface ComparisonRequest {
  readonly context: CommandContext;
  readonly connection: Connection;
  readonly waiting: Waiting;
  readonly data: BuildData;
  /** Whether the builds of a cell may be compared. */
  readonly isWanted: (key: CellKey) => boolean;
}

export interface Comparison {
  readonly checked: readonly Checked[];
  readonly passedOver: readonly NoSubject[];
  /** The error that ended it early; undefined if none did. */
  readonly stoppedBy: unknown;
}

/** Compares build after build. */
export async function compareWithReports({
  context,
  connection,
  waiting,
  data,
  isWanted,
}: ComparisonRequest): Promise<Comparison> {
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

/** Whether the filters of the command line select a cell. @throws {UsageError} if a filter names nothing. */
export function cellFilter({ options }: CommandContext, data: BuildData): (key: CellKey) => boolean {
  const specIds = new Set(specializationsFor(options.class, options.spec).map((spec) => spec.specId));
  const ofContent = data.encounters.filter(
    (encounter) => options.content === undefined || encounter.contentType === options.content,
  );
  const encounterIds = new Set(listedFor(options.encounter, 'encounter', ofContent).map((one) => one.id));
  return (key) => specIds.has(key.specId) && encounterIds.has(key.encounterId);
}
