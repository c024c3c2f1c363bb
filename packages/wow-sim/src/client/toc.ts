/** Reads from an addon's TOC which files the client runs. */

const condition = ' [AllowLoadTextLocale ';

/**
 * The Lua files in order, with `/` between folders. Since 11.1.5 the client puts its language in the place of `[TextLocale]`,
 * and skips a line whose `[AllowLoadTextLocale ...]` does not list that language.
 *
 * @param textLocale What `GetLocale()` returns.
 */
export function filesToRun(toc: string, textLocale: string): readonly string[] {
  const files: string[] = [];
  for (const line of toc.split('\n')) {
    const [file, locales] = line.trim().split(condition);
    const isAllowed = locales === undefined || locales.replace(']', '').split(', ').includes(textLocale);
    if (file !== undefined && file.endsWith('.lua') && !file.startsWith('#') && isAllowed) {
      files.push(file.replace('[TextLocale]', textLocale).split('\\').join('/'));
    }
  }
  return files;
}
