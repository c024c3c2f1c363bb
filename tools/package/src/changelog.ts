/** The changelog of a zip: it begins with the release, what it changed in the data and, if that is new, in the addon. */

export interface ReleaseChangelog {
  /** As players see it, such as `0.3.0-20261129`. */
  readonly version: string;
  /** What changed in the data, Markdown. */
  readonly dataNotes: string;
  /** The project's changelog, which people write. */
  readonly changelog: string;
  /** The same at the last release; undefined for the first release. */
  readonly lastChangelog: string | undefined;
}

/** A section of the second level: its heading, and its text without empty lines around it. */
interface Section {
  readonly heading: string;
  readonly text: string;
}

/**
 * The newest section of the project's changelog is in the release's own section, unless the last release had it already: then
 * it follows as history. Sites show the first section alone.
 */
export function releaseChangelog(release: ReleaseChangelog): string {
  const { version, dataNotes, changelog, lastChangelog } = release;
  const { top, sections } = read(changelog);
  const [newest, ...older] = sections;
  const last = lastChangelog === undefined ? undefined : read(lastChangelog).sections[0];
  const isNew = newest !== undefined && newest.text !== '' && newest.text !== last?.text;
  const text = [dataNotes.trim(), ...(isNew ? [`### The addon\n\n${forPlayers(newest.text)}`] : [])].join(
    '\n\n',
  );
  const history = isNew || newest === undefined ? older : [historyOf(newest, older), ...older];
  return [top, ...[{ heading: version, text }, ...history].map(render)].join('\n\n') + '\n';
}

function read(changelog: string): { readonly top: string; readonly sections: readonly Section[] } {
  const [top = '', ...parts] = changelog.replaceAll('\r\n', '\n').split(/^## /m);
  const sections = parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading, text: lines.join('\n').trim() };
  });
  return { top: top.trim(), sections };
}

/** "Unreleased" is true of the version that the next release of the addon gets, not of what is in the zip. */
function historyOf(newest: Section, older: readonly Section[]): Section {
  const { heading, text } = newest;
  return heading.trim() === 'Unreleased' && older[0] !== undefined
    ? { heading: `The addon since ${older[0].heading}`, text }
    : newest;
}

/** The part under "For players:", if a section has such parts. */
function forPlayers(text: string): string {
  const [, part] = text.split(/^For players:$/m);
  return part === undefined ? text : part.split(/^For [a-z ]+:$/m)[0]!.trim();
}

function render({ heading, text }: Section): string {
  return text === '' ? `## ${heading}` : `## ${heading}\n\n${text}`;
}
