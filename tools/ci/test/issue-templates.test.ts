/** The forms for issues: GitHub can read them, and each asks for what an answer needs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { project } from '../src/workflows/workflow-files.ts';

const folder = path.join(project, '.github', 'ISSUE_TEMPLATE');
const forms = readdirSync(folder)
  .filter((name) => name !== 'config.yml')
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

/** GitHub's form schema, as far as the forms use it; GitHub shows no form that breaks it. */
const formSchema = z.strictObject({
  name: z.string().min(3),
  description: z.string().min(3),
  body: z
    .array(
      z.strictObject({
        type: z.enum(['textarea', 'input']),
        id: z.string().regex(/^[a-z-]+$/),
        attributes: z.strictObject({
          label: z.string(),
          description: z.string().optional(),
          placeholder: z.string().optional(),
          render: z.literal('text').optional(),
        }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    )
    .min(2),
});

describe.each(forms)('the form $name', ({ text }) => {
  const { body } = formSchema.parse(parse(text));

  it('has fields with names of their own', () => {
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });

  it('asks for the status in the game, or for what doctor says', () => {
    const needed = body.filter(({ validations }) => validations?.required === true);
    expect(needed.map(({ attributes }) => attributes.label).join('\n')).toMatch(
      /`\/toptalent status`|`pnpm refresh doctor`/,
    );
  });
});
