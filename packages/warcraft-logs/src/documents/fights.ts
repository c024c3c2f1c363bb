/** Asks who fought in a report's fight, and for the import code of some of them. */
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { allowanceField } from './allowance-field.ts';

/** `names` is for fights in which two players share a specialization: they are told apart by name, and only then. */
export const fightRosterDocument: DocumentNode = parse(`
  query FightRoster($reportCode: String!, $fightIds: [Int]!, $names: Boolean!) {
    reportData {
      report(code: $reportCode) {
        masterData @include(if: $names) { actors(type: "Player") { id name server } }
        fights(fightIDs: $fightIds) { id friendlyPlayers friendlySpecs }
      }
    }
    ${allowanceField}
  }
`);

/** Alias of the import code of that actor. */
export function importCodeAlias(actorId: number): string {
  return `actor${actorId}`;
}

/** The document for the import codes of these actors, all in one fight. */
export function importCodesDocument(actorIds: readonly number[]): DocumentNode {
  const codes = actorIds.map((id) => `${importCodeAlias(id)}: talentImportCode(actorID: ${Math.trunc(id)})`);
  return parse(`
    query ImportCodes($reportCode: String!, $fightIds: [Int]!) {
      reportData {
        report(code: $reportCode) {
          fights(fightIDs: $fightIds) { id ${codes.join(' ')} }
        }
      }
      ${allowanceField}
    }
  `);
}
