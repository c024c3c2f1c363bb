/** The reading of the hourly allowance that rides along with every query: free beside other fields. */
import * as z from 'zod';

export const readingField = 'rateLimitData { limitPerHour pointsSpentThisHour pointsResetIn }';

/** A thousand times the largest allowance that Warcraft Logs sells. */
const mostPoints = 100_000_000;
/** The allowance is hourly; a day is far too long to be true. */
const longestReset = 24 * 60 * 60;

const readingSchema = z.object({
  limitPerHour: z.number().positive().max(mostPoints),
  pointsSpentThisHour: z.number().nonnegative().max(mostPoints),
  /** Seconds. */
  pointsResetIn: z.number().nonnegative().max(longestReset),
});
const answerSchema = z.object({ rateLimitData: readingSchema });

export type Reading = Readonly<z.output<typeof readingSchema>>;

/** The reading in an answer's data, or undefined if it has none that makes sense. */
export function readReading(data: unknown): Reading | undefined {
  return answerSchema.safeParse(data).data?.rateLimitData;
}
