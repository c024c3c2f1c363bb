/** The newest section of a changelog: sites show one release's changes, not the history. */

/** Sites take at least 50,000 characters. */
const mostCharacters = 40_000;

/** @returns The text under the first heading of the second level, without the heading; empty if there is none. */
export function newestSection(changelog: string): string {
  const [, section = ''] = changelog.replaceAll('\r\n', '\n').split(/^## .*$/m);
  const text = section.trim();
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}\n\n...` : text;
}
