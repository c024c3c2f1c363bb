/** Reads the JSON of an answer by a schema. */
import { plainLine } from '@toptalent/border';
import type { z } from 'zod';

/** @returns Undefined if the text is not JSON, or not of that shape. */
export function readJson<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What a site says in an answer that is not the expected one: one line, cut, without what nobody sees. */
export function excerpt(text: string): string {
  return plainLine(text, 200);
}
