/** Warcraft Logs' untyped JSON scalar: an object, or a string that holds one. */
import * as z from 'zod';

/** Reads a JSON scalar in either form. A string that is no JSON stays a string: the schema that follows rejects it. */
export const jsonScalar = z.unknown().transform((value): unknown => {
  if (typeof value !== 'string') {
    return value;
  }
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
});
