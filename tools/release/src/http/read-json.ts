/** Reads the JSON of an answer by a schema. */
import type { z } from 'zod';

/** @returns Undefined if the text is not JSON, or not of that shape. */
export function readJson<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What a site says in an answer that is not the expected one: one line, cut, without control characters. */
export function excerpt(text: string): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replaceAll(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}...` : line;
}
