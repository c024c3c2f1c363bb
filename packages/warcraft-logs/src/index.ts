/** Typed client of the Warcraft Logs API, version 2. It knows nothing of talents. */
export type { Allowance, LearnedCosts, Operation } from './allowance.ts';
export { createWarcraftLogsClient } from './client.ts';
export type { ClientOptions, WarcraftLogsClient } from './client.ts';
export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { discoveryDocument } from './discovery/document.ts';
export type {
  ClassAnswer,
  ExpansionAnswer,
  UnreadEntry,
  WorldAnswer,
  ZoneAnswer,
} from './discovery/world.ts';
export * from './errors.ts';
export type { Reading } from './graphql/reading.ts';
export { fetchJson } from './http/fetch-json.ts';
export type { JsonRequest } from './http/fetch-json.ts';
export { ProxyError, useProxyOfEnvironment } from './http/proxy.ts';
export type { Credentials } from './http/token.ts';
export type { PageError, RankingsAnswer } from './rankings/answer.ts';
export { mostTalents } from './rankings/page.ts';
export type { Ranking, RankingsPage } from './rankings/page.ts';
export { maxRankingsPerRequest, rankingsDocument } from './rankings/query.ts';
export type { RankingsMetric, RankingsRequest } from './rankings/request.ts';
export type { FightReference } from './reports/ask.ts';
export { fightRosterDocument, importCodesDocument } from './reports/documents.ts';
export type { FightActor } from './reports/fights.ts';
export { politePolicy } from './retry.ts';
export type { RetryListener, RetryPolicy } from './retry.ts';
