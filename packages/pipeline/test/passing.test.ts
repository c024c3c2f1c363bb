import {
  AllowanceSpentError,
  AuthenticationError,
  BlockedError,
  GraphqlError,
  MalformedAnswerError,
  NoAnswerError,
  RateLimitedError,
  ServerError,
  UnreachableError,
} from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { isPassing, isTroubleOfReports } from '../src/fetch/passing.ts';

const context = { request: 'a page', pointsLeft: undefined };

describe('what kind of failure an error is', () => {
  it.each<[unknown, { passing: boolean; ofReports: boolean }]>([
    [new ServerError(context, 503), { passing: true, ofReports: true }],
    [new NoAnswerError(context, 'cut', false), { passing: true, ofReports: true }],
    [new UnreachableError(context, 'away'), { passing: true, ofReports: true }],
    [new MalformedAnswerError(context, 'torn'), { passing: true, ofReports: true }],
    [new GraphqlError(context, ['no']), { passing: false, ofReports: true }],
    [new AuthenticationError(context, 'who?'), { passing: false, ofReports: false }],
    [new BlockedError(context, 'host'), { passing: false, ofReports: false }],
    [new RateLimitedError(context, 60), { passing: false, ofReports: false }],
    [new AllowanceSpentError(context, 60), { passing: false, ofReports: false }],
    [new Error('a bug'), { passing: false, ofReports: false }],
    ['text', { passing: false, ofReports: false }],
  ])('%s', (error, { passing, ofReports }) => {
    expect([isPassing(error), isTroubleOfReports(error)]).toEqual([passing, ofReports]);
  });
});
