/** SOURCE_DATE_EPOCH, which dates the files in the zip. */
import { UsageError } from '@toptalent/command-line';

/** The last date that a zip can hold in any time zone, epoch seconds. */
const latest = Date.UTC(2099) / 1000 - 1;

/**
 * @param text the variable's value
 * @returns epoch seconds; undefined when the variable is not set
 * @throws {UsageError} when it is not a time that a zip can hold
 */
export function readSourceDate(text: string | undefined): number | undefined {
  if (text === undefined || text === '') {
    return undefined;
  }
  const seconds = Number(text);
  if (!/^\d+$/.test(text) || seconds > latest) {
    throw new UsageError('SOURCE_DATE_EPOCH must be whole seconds since 1970, before 2099.');
  }
  return seconds;
}
