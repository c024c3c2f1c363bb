/** The faults by name, each with a few words about it: for scripts, the command line and its help. */
import type { Fault } from '../http/fault.ts';

const html = { 'content-type': 'text/html; charset=UTF-8' } as const;
const json = { 'content-type': 'application/json' } as const;

const status = (code: number): Fault => ({
  kind: 'answer',
  status: code,
  body: `<html><title>${code}</title></html>`,
  headers: html,
});

const named = {
  'http-404': [status(404), 'HTTP 404'],
  'http-408': [status(408), 'HTTP 408'],
  'http-425': [status(425), 'HTTP 425'],
  'http-500': [status(500), 'HTTP 500'],
  'http-502': [status(502), 'HTTP 502'],
  'http-503': [status(503), 'HTTP 503'],
  'http-504': [status(504), 'HTTP 504'],
  'http-520': [status(520), 'HTTP 520, as a bot wall answers'],
  'http-521': [status(521), 'HTTP 521'],
  'http-522': [status(522), 'HTTP 522'],
  'http-523': [status(523), 'HTTP 523'],
  'http-524': [status(524), 'HTTP 524'],
  'slow-down': [{ kind: 'slowDown' }, '429 that does not say how long'],
  'slow-down-0': [{ kind: 'slowDown', seconds: 0 }, '429, Retry-After: 0'],
  'slow-down-date': [{ kind: 'slowDown', seconds: 1, asDate: true }, '429, Retry-After: a date in a second'],
  'slow-down-600': [{ kind: 'slowDown', seconds: 600 }, '429, Retry-After: 600'],
  cloudflare: [
    {
      kind: 'answer',
      status: 403,
      body: '<!DOCTYPE html><title>Just a moment...</title>',
      headers: { ...html, 'cf-mitigated': 'challenge' },
    },
    "a bot wall's 403: HTML with cf-mitigated",
  ],
  unauthorized: [
    { kind: 'answer', status: 401, body: '{"error":"Unauthenticated."}', headers: json },
    '401, whatever the token',
  ],
  'token-expired': [{ kind: 'expire' }, 'every token given so far is refused'],
  reset: [{ kind: 'reset' }, 'the connection is cut before the answer'],
  'reset-in-body': [{ kind: 'torn' }, 'the connection is cut in the middle of the body'],
  'torn-json': [{ kind: 'cut' }, 'half of the JSON, sent as if it were the whole'],
  'broken-gzip': [{ kind: 'brokenGzip' }, 'a body that cannot be unpacked'],
  'html-200': [
    { kind: 'answer', status: 200, body: '<!DOCTYPE html><title>Maintenance</title>', headers: html },
    'HTML with status 200',
  ],
  endless: [{ kind: 'endless' }, 'a body that never ends'],
  silence: [{ kind: 'hang' }, 'no answer at all'],
  slow: [{ kind: 'slow', milliseconds: 100 }, 'the true answer, 100 ms later'],
  'graphql-error': [
    {
      kind: 'answer',
      status: 200,
      body: '{"errors":[{"message":"Internal server error"}],"data":null}',
      headers: json,
    },
    'GraphQL refuses the whole request',
  ],
  redirect: [
    { kind: 'answer', status: 302, headers: { location: 'https://login.invalid/?from=api' } },
    'a redirect to another host',
  ],
  'page-error': [
    { kind: 'encounter', fault: 'graphqlError' },
    'GraphQL refuses pages of rankings, by their path',
  ],
  'listing-error': [
    { kind: 'encounter', fault: 'unlisted' },
    'GraphQL refuses encounters in the list of zones, by their path',
  ],
  'zone-listing-error': [
    { kind: 'encounter', fault: 'unlistedZone' },
    'GraphQL refuses the zones of encounters in the list of zones, by their path',
  ],
  'page-refused': [{ kind: 'encounter', fault: 'refused' }, 'characterRankings: {error}'],
  'unknown-encounter': [{ kind: 'encounter', fault: 'unknownEncounter' }, 'encounter: null'],
  'no-rows': [{ kind: 'encounter', fault: 'empty' }, 'no rows and no error, as for a wrong slug'],
  'few-rows': [{ kind: 'encounter', fault: 'few' }, 'three rows, as in a partition that has just opened'],
  'odd-rows': [{ kind: 'encounter', fault: 'odd' }, 'rows of another shape'],
  'some-odd-rows': [{ kind: 'encounter', fault: 'oddThird' }, 'every third row of another shape'],
  'no-talents': [{ kind: 'encounter', fault: 'withoutTalents' }, 'rows without talents'],
  'no-codes': [{ kind: 'encounter', fault: 'withoutCodes' }, 'reports without import codes'],
  'old-rows': [{ kind: 'encounter', fault: 'old' }, 'rows from half a year before'],
  'some-old-rows': [{ kind: 'encounter', fault: 'oldThird' }, 'every third row from half a year before'],
  'repeated-pages': [{ kind: 'encounter', fault: 'repeated' }, 'every page has the rows of the first'],
  spent: [{ kind: 'spend' }, 'another client spends all points that are left'],
} as const satisfies Readonly<Record<string, readonly [Fault, string]>>;

export type FaultName = keyof typeof named;

/** All names, in the order in which help lists them. */
export const faultNames = Object.keys(named) as readonly FaultName[];

/** The faults that are over when the request is sent again: they change nothing about the outcome. */
export const passingFaults: readonly FaultName[] = [
  'http-500',
  'reset',
  'torn-json',
  'slow-down-0',
  'http-502',
  'reset-in-body',
  'token-expired',
  'broken-gzip',
  'http-503',
  'html-200',
  'slow-down',
  'http-504',
  'http-520',
  'slow',
  'http-524',
  'http-408',
  'http-404',
  'http-425',
];

export function faultNamed(name: FaultName): Fault {
  return named[name][0];
}

/** What the fault is, in a few words. */
export function faultSummary(name: FaultName): string {
  return named[name][1];
}
