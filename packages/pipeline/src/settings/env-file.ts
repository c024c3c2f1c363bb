/** Reads `.env` as people really write it: any encoding that an editor saves, `KEY=value` or `KEY: value`. */
import { lstatSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { FileRefusedError, readRegular } from '@toptalent/border/read-regular';
import { codeOf, meaningOf } from '../console/system-errors.ts';
import { UsageError } from './usage-error.ts';

export interface EnvFile {
  /** By name, in capitals. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Lines that set nothing, by number. Their text may be a secret, and is not kept. */
  readonly linesNotUnderstood: readonly number[];
}

/** Room for many comments. */
const mostBytes = 64 * 1024;

/**
 * The file's content; nothing when there is no file.
 *
 * @throws {UsageError} when there is a file that cannot be read
 */
export function readEnvFile(file: string): EnvFile {
  const text = textOf(file);
  const lines = text.split(/\r\n|\r|\n/).map(readLine);
  const settings = lines.filter((line) => typeof line === 'object');
  return {
    values: Object.assign({}, ...settings.map(({ name, value }) => ({ [name]: value }))) as EnvFile['values'],
    linesNotUnderstood: lines.flatMap((line, index) => (line === 'notUnderstood' ? [index + 1] : [])),
  };
}

/**
 * A name with a value: of a shell (`export`), of Windows (`set`, `$env:`), of YAML or of JSON. Names have no digits, so
 * that an id or a secret in front of a colon is not taken for one, and never shown.
 */
const settingPattern =
  /^(?:export\s+|set\s+|\$env:)?(?<quote>["']?)(?<name>[A-Z_-]+)\k<quote>\s*[=:]\s*(?<value>.*)$/i;

function readLine(
  line: string,
): { readonly name: string; readonly value: string } | 'blank' | 'notUnderstood' {
  const text = line.trim();
  if (text === '' || text.startsWith('#') || /^[{}],?$/.test(text)) {
    return 'blank';
  }
  const found = settingPattern.exec(text)?.groups;
  if (found === undefined) {
    return 'notUnderstood';
  }
  // Of JSON: a comma behind the value's quotes.
  const value = found['value']!.replace(/(["'])\s*,$/, '$1');
  // Node reads the value: quotes and comments.
  return { name: found['name']!.toUpperCase(), value: parseEnv(`VALUE=${value}`)['VALUE'] ?? '' };
}

function textOf(file: string): string {
  try {
    const bytes = readRegular(file, mostBytes);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch (error) {
    if (error instanceof FileRefusedError) {
      throw new UsageError(error.message);
    }
    const code = codeOf(error);
    if (code !== 'ENOENT') {
      throw new UsageError(`${file} cannot be read: ${meaningOf(code) ?? 'the system refuses'} (${code}).`);
    }
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) {
      throw new UsageError(`${file} is a link to a file that is not there.`);
    }
    return '';
  }
}

/** By the byte order mark. PowerShell and Notepad save UTF-16; the decoder drops the mark itself. */
function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
