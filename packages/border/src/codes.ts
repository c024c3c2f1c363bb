/** Codes from outside: import strings and the codes of reports. */
import { z } from 'zod';

/** An import string is base64 without padding. Nothing else may reach Lua or the clipboard. */
export const importCodeSchema = z.string().regex(/^[A-Za-z0-9+/]{1,1000}$/, 'an import string');

/** A report's code has 16 letters and digits; one without its guild has "a:" in front. */
export const reportCodeSchema = z.string().regex(/^[A-Za-z0-9:_-]{1,64}$/, 'the code of a report');
