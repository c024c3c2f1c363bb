/** The small words that texts share: counts, dates, durations. */

/** "1 build", "2 builds". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Names of a list that are worth reading; the others are counted. */
export const mostListed = 10;

/** "Nek'zali; Ula-tek, and 3 more". */
export function listed(names: readonly string[], most = mostListed): string {
  const more = names.length - most;
  return `${names.slice(0, most).join('; ')}${more > 0 ? `, and ${more.toLocaleString('en')} more` : ''}`;
}

/** A share of 0..1: "84 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Points without the dust of binary fractions. */
export function inHundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

/** "2026-11-22", in UTC. */
export function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** "3 hours", "5 days". */
export function ageText(seconds: number): string {
  const hours = Math.floor(Math.max(0, seconds) / 3600);
  const [count, noun] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
  return count === 0 ? 'less than an hour' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "40 s", "12 min", "2 h 5 min". */
export function durationText(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 90) {
    return `${Math.ceil(seconds)} s`;
  }
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
