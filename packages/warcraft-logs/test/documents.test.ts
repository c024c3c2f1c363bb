import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  discoveryDocument,
  fightRosterDocument,
  importCodesDocument,
  maxRankingsPerRequest,
  rankingsDocument,
} from '../src/index.ts';

const schemaFile = new URL('../../../../shared/data/warcraft-logs/schema.graphql', import.meta.url);
const missing = !existsSync(schemaFile);

describe.skipIf(missing)(
  `every document fits the full schema${missing ? ' (../shared is not there)' : ''}`,
  () => {
    const schema = missing ? undefined : buildSchema(readFileSync(schemaFile, 'utf8'));
    const documents = {
      discovery: discoveryDocument,
      'fight roster': fightRosterDocument,
      'import codes': importCodesDocument([1, 25]),
      ...Object.fromEntries(
        Array.from({ length: maxRankingsPerRequest }, (_, index) => [
          `rankings of ${index + 1}`,
          rankingsDocument(index + 1),
        ]),
      ),
    };

    it.each(Object.entries(documents))('%s', (_, document) => {
      expect(validate(schema!, document)).toEqual([]);
    });
  },
);
