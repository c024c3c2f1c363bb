/** Says which format a file has that cannot be read, and which formats can. */
import { z } from 'zod';

const formatSchema = z.looseObject({ formatVersion: z.number().optional() });

export interface KnownFormats {
  readonly of: 'build data' | 'talent trees';
  /** Every format that is read, ascending. */
  readonly formats: readonly number[];
}

/** One clause without a full stop; undefined if the format of the JSON is known, or cannot be told. */
export function formatFault(json: unknown, { of, formats }: KnownFormats): string | undefined {
  const read = formatSchema.safeParse(json);
  if (!read.success) {
    return undefined;
  }
  const { formatVersion } = read.data;
  if (formatVersion === undefined) {
    return `It names no format, so it holds no ${of}`;
  }
  return formats.includes(formatVersion)
    ? undefined
    : `It has format ${formatVersion}, but only formats ${formats.join(' and ')} of ${of} can be read`;
}
