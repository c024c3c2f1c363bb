/** The reading of the allowance in any answer. */
import * as z from 'zod';
import type { Reading } from '../allowance.ts';

const readingSchema = z.object({
  rateLimitData: z.object({
    limitPerHour: z.number().positive(),
    pointsSpentThisHour: z.number().nonnegative(),
    pointsResetIn: z.number().nonnegative(),
  }),
});

/** The reading, or undefined where the answer has none that makes sense. */
export function readAllowance(data: unknown): Reading | undefined {
  const answer = readingSchema.safeParse(data);
  return answer.success ? answer.data.rateLimitData : undefined;
}
