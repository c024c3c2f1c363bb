/** The reading of the hourly allowance that rides along with every query: free beside other fields. */
import * as z from 'zod';

export const readingField = 'rateLimitData { limitPerHour pointsSpentThisHour pointsResetIn }';

const readingSchema = z.object({
  limitPerHour: z.number().positive(),
  pointsSpentThisHour: z.number().nonnegative(),
  /** Seconds. */
  pointsResetIn: z.number().nonnegative(),
});
const answerSchema = z.object({ rateLimitData: readingSchema });

export type Reading = Readonly<z.output<typeof readingSchema>>;

/** The reading in an answer's data, or undefined if it has none that makes sense. */
export function readReading(data: unknown): Reading | undefined {
  return answerSchema.safeParse(data).data?.rateLimitData;
}
