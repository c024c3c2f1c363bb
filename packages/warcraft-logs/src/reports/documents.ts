/** The documents about a report's fight: who fought, and the import codes of some of them. */
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { readingField } from '../graphql/reading.ts';

/** `names` is for fights in which two players share a specialization: only names tell them apart. */
export const fightRosterDocument: DocumentNode = parse(`
  query FightRoster($reportCode: String!, $fightIds: [Int]!, $names: Boolean!) {
    reportData {
      report(code: $reportCode) {
        masterData @include(if: $names) { actors(type: "Player") { id name server } }
        fights(fightIDs: $fightIds) { id friendlyPlayers friendlySpecs }
      }
    }
    ${readingField}
  }
`);

/** Alias of an actor's import code. */
export function importCodeAlias(actorId: number): string {
  return `actor${actorId}`;
}

/** The document for the import codes of actors of one fight. */
export function importCodesDocument(actorIds: readonly number[]): DocumentNode {
  const codes = actorIds.map((id) => `${importCodeAlias(id)}: talentImportCode(actorID: ${Math.trunc(id)})`);
  return parse(`
    query ImportCodes($reportCode: String!, $fightIds: [Int]!) {
      reportData {
        report(code: $reportCode) {
          fights(fightIDs: $fightIds) { id ${codes.join(' ')} }
        }
      }
      ${readingField}
    }
  `);
}
