/** Asks for several ranking pages in one request: one alias a page. Billed by the page, but six times fewer requests. */
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { allowanceField } from './allowance-field.ts';

/** Above this an answer is over 4 MB, and public clients have met the API's limit on complexity. */
export const maxRankingsPerRequest = 6;

/** Variables of one alias; their names carry the alias's number. */
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

export type RankingsVariable = keyof typeof variableTypes;

const documents: DocumentNode[] = [];

/** The document for so many pages (1 or more). */
export function rankingsDocument(pages: number): DocumentNode {
  return (documents[pages] ??= parse(documentText(pages)));
}

/** Alias of the page at that position (0-based). */
export function rankingsAlias(position: number): string {
  return `cell${position}`;
}

function documentText(pages: number): string {
  const positions = Array.from({ length: pages }, (_, position) => position);
  const variables = positions.flatMap((position) =>
    Object.entries(variableTypes).map(([name, type]) => `$${name}${position}: ${type}`),
  );
  return `
    query Rankings(${variables.join(', ')}) {
      worldData {
        ${positions.map(aliasText).join('\n')}
      }
      ${allowanceField}
    }
  `;
}

function aliasText(position: number): string {
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
