/** The document for every expansion's zones and all classes: one request. */
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { readingField } from '../graphql/reading.ts';

export const discoveryDocument: DocumentNode = parse(`
  query Discovery {
    worldData {
      expansions {
        id
        name
        zones {
          id
          name
          frozen
          brackets { type }
          difficulties { id name sizes }
          partitions { id name compactName default }
          encounters { id name journalID }
        }
      }
    }
    gameData {
      classes { id name slug specs { id name slug } }
    }
    ${readingField}
  }
`);
