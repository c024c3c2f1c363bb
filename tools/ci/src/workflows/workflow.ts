/** What of a workflow's file the rules look at. */
import { parse } from 'yaml';
import { z } from 'zod';

const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.unknown()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const jobSchema = z.looseObject({
  if: z.string().optional(),
  /** Another workflow that the job is. */
  uses: z.string().optional(),
  environment: z.unknown().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  'timeout-minutes': z.number().optional(),
  secrets: z.unknown().optional(),
  env: z.unknown().optional(),
  steps: z.array(stepSchema).optional(),
});

const workflowSchema = z.looseObject({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: z.unknown().optional(),
  env: z.unknown().optional(),
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), jobSchema),
});

export type Job = z.infer<typeof jobSchema>;
export type Workflow = z.infer<typeof workflowSchema>;

/** @throws if the text is not a workflow */
export function readWorkflow(text: string): Workflow {
  return workflowSchema.parse(parse(text));
}

/** The events that start it. */
export function triggersOf({ on }: Workflow): readonly string[] {
  return typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
}
