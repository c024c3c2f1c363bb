/** Ids, counts, shares and times from outside. */
import { z } from 'zod';

/** The largest whole number in GraphQL, and in the client's own ids. */
const largest = 2 ** 31 - 1;

/** An id of Warcraft Logs or of the client. */
export const idSchema = z.int().positive().max(largest);

export const countSchema = z.int().nonnegative().max(largest);

export const shareSchema = z.number().min(0).max(1);

/** The last second that a zip can date in every time zone: before 2099. */
export const latestSecond = Date.UTC(2099, 0, 1) / 1000 - 1;

/** Epoch seconds. */
export const secondsSchema = z.int().nonnegative().max(latestSecond);

/** Epoch milliseconds; Warcraft Logs' may have fractions. */
export const millisecondsSchema = z
  .number()
  .nonnegative()
  .max(latestSecond * 1000);
