/** Reads option values that are more than a word. Each function throws commander's error for a wrong value. */
import { InvalidArgumentError } from 'commander';

export function readContent(value: string): 'raid' | 'mythicPlus' {
  const plain = value.toLowerCase().replace(/[-_ ]/g, '');
  if (plain === 'raid') {
    return 'raid';
  }
  if (plain === 'mythicplus' || plain === 'm+') {
    return 'mythicPlus';
  }
  throw new InvalidArgumentError('It must be raid or mythic-plus.');
}

export function readPages(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 20) {
    throw new InvalidArgumentError(
      'It must be a whole number from 1 to 20: Warcraft Logs has no more pages.',
    );
  }
  return number;
}

export function readDays(value: string): number {
  const number = Number(value.replace(/d$/i, ''));
  if (!Number.isFinite(number) || number < 0 || value.trim() === '') {
    throw new InvalidArgumentError('It must be a number of days, 0 or more.');
  }
  return number;
}

/** Refuses an empty path, which a shell's unset variable gives, and which would mean the working folder. */
export function readPath(value: string): string {
  if (value.trim() === '') {
    throw new InvalidArgumentError('It is empty.');
  }
  return value;
}

/** Points that Warcraft Logs gives in an hour: no run spends more on reports without waiting. */
const hourlyPoints = 3600;

/** The most points to spend. */
export function readPoints(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > hourlyPoints || value.trim() === '') {
    throw new InvalidArgumentError(
      `It must be a whole number of points, 0 to ${hourlyPoints}: Warcraft Logs gives no more in an hour.`,
    );
  }
  return number;
}

/** How many builds to verify: each costs two requests. */
export function readCount(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 100) {
    throw new InvalidArgumentError('It must be a whole number of builds, 1 to 100.');
  }
  return number;
}
