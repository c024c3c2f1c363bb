/** Reads the Retry-After header: seconds or a date (RFC 9110, section 10.2.3). */

/** A day: a longer wait is no answer that anybody acts on. */
const longest = 24 * 60 * 60;

/** Seconds to wait, 0 to a day; undefined without a header that makes sense. `now` is the server's, epoch milliseconds. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (text === '') {
    return undefined;
  }
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), longest) : undefined;
}
