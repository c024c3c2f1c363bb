/** Typed client of the Warcraft Logs API, version 2. Knows nothing of talents. */
export type { Allowance, LearnedCosts, Operation, Reading } from './allowance.ts';
export type { ClassAnswer, ExpansionAnswer, WorldAnswer, ZoneAnswer } from './answers/discovery.ts';
export type { FightActor } from './answers/fights.ts';
export type { Ranking, RankingsAnswer, RankingsPage } from './answers/rankings.ts';
export type { RankingsMetric, RankingsRequest } from './ask-rankings.ts';
export { createWarcraftLogsClient } from './client.ts';
export type { ClientOptions, FightReference, WarcraftLogsClient } from './client.ts';
export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { discoveryDocument } from './documents/discovery.ts';
export { fightRosterDocument, importCodesDocument } from './documents/fights.ts';
export { maxRankingsPerRequest, rankingsDocument } from './documents/rankings.ts';
export * from './errors.ts';
export { politePolicy } from './retry.ts';
export type { RetryListener, RetryPolicy } from './retry.ts';
export type { Credentials } from './token.ts';
export { fetchJson } from './fetch-json.ts';
export type { FetchJsonRequest } from './fetch-json.ts';
