import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../src/index.ts';
import * as documents from './documents.ts';

const ours = buildSchema(typeDefs);
const file = new URL('../../../../shared/data/warcraft-logs/schema.graphql', import.meta.url);
const questions = Object.entries(documents);

describe('our schema', () => {
  it.each(questions)('answers the question %s', (_name, document) => {
    expect(validate(ours, parse(document))).toEqual([]);
  });
});

describe.skipIf(!existsSync(file))('beside the real schema (skipped without ../shared)', () => {
  const real = existsSync(file) ? buildSchema(readFileSync(file, 'utf8')) : ours;
  const types = Object.values(ours.getTypeMap()).filter((type) => !type.name.startsWith('__'));

  it.each(types.filter((type) => isObjectType(type)).map((type) => type.name))(
    '%s has the same fields, arguments and nullability',
    (name) => {
      const own = ours.getType(name);
      const theirs = real.getType(name);
      expect(isObjectType(own) && isObjectType(theirs)).toBe(true);
      if (isObjectType(own) && isObjectType(theirs)) {
        for (const field of Object.values(own.getFields())) {
          const other = theirs.getFields()[field.name];
          expect(`${field.name}: ${String(field.type)}`).toBe(`${field.name}: ${String(other?.type)}`);
          for (const argument of field.args) {
            const otherArgument = other?.args.find((candidate) => candidate.name === argument.name);
            expect(`${field.name}(${argument.name}: ${String(argument.type)})`).toBe(
              `${field.name}(${argument.name}: ${String(otherArgument?.type)})`,
            );
          }
        }
      }
    },
  );

  it.each(types.filter((type) => isEnumType(type)).map((type) => type.name))(
    '%s has values of the real one',
    (name) => {
      const own = ours.getType(name);
      const theirs = real.getType(name);
      const values = isEnumType(theirs) ? theirs.getValues().map((value) => value.name) : [];
      expect(values).toEqual(
        expect.arrayContaining(isEnumType(own) ? own.getValues().map((value) => value.name) : ['none']),
      );
    },
  );

  it('brings no type that the real one lacks', () => {
    expect(types.filter((type) => real.getType(type.name) === undefined)).toEqual([]);
  });

  it.each(questions)('%s is a valid question there, too', (_name, document) => {
    expect(validate(real, parse(document))).toEqual([]);
  });
});
