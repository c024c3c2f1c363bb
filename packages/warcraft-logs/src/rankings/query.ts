/** The query for several pages of rankings: one alias for each. */
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Query } from '../graphql/query.ts';
import { readingField } from '../graphql/reading.ts';
import type { RankingsRequest } from './request.ts';

/** Above this an answer is over 4 MB, and public clients have met the API's limit on complexity. */
export const maxRankingsPerRequest = 6;

/** Variables of one page; in the query each name is followed by the page's position. */
const variableTypes = {
  encounterId: 'Int!',
  className: 'String',
  specName: 'String',
  difficulty: 'Int!',
  partition: 'Int!',
  metric: 'CharacterRankingMetricType!',
  leaderboard: 'LeaderboardRank!',
  talents: 'Boolean!',
  page: 'Int!',
} as const;

export function rankingsQuery(requests: readonly RankingsRequest[]): Query {
  const pages = requests.length;
  const variables = requests.flatMap((request, position) =>
    Object.entries(variablesOf(request)).map(([name, value]) => [`${name}${position}`, value] as const),
  );
  return {
    request: `${pages} page${pages === 1 ? '' : 's'} of rankings`,
    document: rankingsDocument(pages),
    variables: Object.fromEntries(variables),
    operation: 'rankings',
    fields: pages,
  };
}

/** Alias of the page at that position (0-based). */
export function rankingsAlias(position: number): string {
  return `cell${position}`;
}

/** The document for that many pages (1 or more). */
export function rankingsDocument(pages: number): DocumentNode {
  const positions = Array.from({ length: pages }, (_, position) => position);
  const variables = positions.flatMap((position) =>
    Object.entries(variableTypes).map(([name, type]) => `$${name}${position}: ${type}`),
  );
  return parse(`
    query Rankings(${variables.join(', ')}) {
      worldData {
        ${positions.map(pageField).join('\n')}
      }
      ${readingField}
    }
  `);
}

function variablesOf(request: RankingsRequest): Partial<Record<keyof typeof variableTypes, unknown>> {
  const { specialization, encounterId, difficulty, partition, metric, talents, page } = request;
  return {
    encounterId,
    ...(specialization === undefined
      ? {}
      : { className: specialization.classSlug, specName: specialization.specSlug }),
    difficulty,
    partition,
    metric,
    // Rows of Blizzard's own leaderboard have no log, and so no talents (recordings of 2024).
    leaderboard: 'LogsOnly',
    talents,
    page,
  };
}

function pageField(position: number): string {
  return `
    ${rankingsAlias(position)}: encounter(id: $encounterId${position}) {
      characterRankings(
        className: $className${position}
        specName: $specName${position}
        difficulty: $difficulty${position}
        partition: $partition${position}
        metric: $metric${position}
        leaderboard: $leaderboard${position}
        includeCombatantInfo: $talents${position}
        page: $page${position}
      )
    }
  `;
}
