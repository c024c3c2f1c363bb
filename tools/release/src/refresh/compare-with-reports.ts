/** What `pnpm refresh verify` found: a few of the new builds, compared with the reports of players who wear them. */
import { markdownText, plainLine } from '@toptalent/border';
import { z } from 'zod';

/** What of `pnpm refresh verify --json` matters here. */
export const comparisonSchema = z.object({
  checked: z.array(z.object({ specialization: z.string(), encounter: z.string(), verdict: z.string() })),
  /** The game is newer than the talent trees, so that codes made with them are not to be trusted. */
  treeTooOld: z.boolean(),
  /** A newer serialization version of import codes than the project's, which the game writes now. */
  otherVersion: z.number().nullable(),
  stopped: z.string().nullable(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** Fewer say nothing of the trees. */
const fewestCompared = 3;
/** UTF-16 units of a compared build's line. */
const longestBuild = 500;

/** What follows when the game writes import codes of a newer serialization version than the project's. */
export function otherVersionAlarm(version: number): string {
  return `The game writes import codes of serialization version ${version}, which the project does not know, so it refuses all codes of this data. Update the project, as docs/recipes.md says.`;
}

/** Why this data must not be proposed; undefined if nothing speaks against it. */
export function alarmOf(comparison: Comparison | undefined): string | undefined {
  if (comparison != null && comparison.otherVersion !== null) {
    return otherVersionAlarm(comparison.otherVersion);
  }
  if (comparison?.treeTooOld === true) {
    return 'The talent trees are older than the game, so that import codes made with them may be wrong. Refresh again when TALENT_TREES_URL has the new ones.';
  }
  const compared = (comparison?.checked ?? []).filter(({ verdict }) => verdict !== 'noReport');
  const others = compared.filter(({ verdict }) => verdict !== 'same').length;
  // One build may differ for a reason of its own. If most do, the file of talent trees is wrong: with its choices in another
  // order, for instance, every code is whole, legal and not what anybody plays.
  return compared.length >= fewestCompared && others * 2 > compared.length
    ? `${others} of ${compared.length} import codes are not those of the reports that they come from. Look at the file of talent trees (TALENT_TREES_URL).`
    : undefined;
}

/**
 * The end of the pull request's text, Markdown.
 *
 * @param comparison Undefined if the comparison gave no outcome.
 */
export function comparisonText(comparison: Comparison | undefined): string {
  const { checked = [], stopped = 'it gave no outcome' } = comparison ?? {};
  const others = checked.filter(({ verdict }) => verdict !== 'same' && verdict !== 'noReport').length;
  const same = checked.filter(({ verdict }) => verdict === 'same').length;
  const words =
    checked.length === 0
      ? `No build was compared with its report${stopped === null ? '' : `: ${markdownText(plainLine(stopped))}`}.`
      : `${same} of ${checked.length} builds are the same as in a report of a player who wears them.`;
  const look =
    others > 0 ? ` **${others} ${others === 1 ? 'differs' : 'differ'}: look before you merge.**` : '';
  // Indented by four it is code: names from outside are no markup there, as long as they stay on their line.
  const lines = checked.map(
    ({ specialization, encounter, verdict }) =>
      `    ${plainLine(`${specialization} on ${encounter}: ${verdict}`, longestBuild)}`,
  );
  return [
    '## Compared with reports',
    `${words}${look}`,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ].join('\n\n');
}
