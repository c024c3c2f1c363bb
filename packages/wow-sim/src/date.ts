/** `date()` of the client: epoch seconds as text, UTC, in the few formats that addons use. */
import { raise } from './lua.ts';

/** A day in UTC. */
interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The Gregorian day of an epoch day, after Howard Hinnant's `civil_from_days`; whole numbers only.
 */
function civilOf(epochDay: number): Civil {
  const shifted = epochDay + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day of a time in epoch seconds, as `date('!*t', …)` gives it. */
export function dayOf(seconds: number): Civil {
  return civilOf(Math.floor(seconds / 86400));
}

/** How the languages write a day; the others write it as the English ones do. */
const shortDates: Readonly<Record<string, ((day: Civil) => string) | undefined>> = {
  deDE: ({ day, month, year }) => `${twoDigits(day)}.${twoDigits(month)}.${year}`,
  esES: dayFirst,
  esMX: dayFirst,
  frFR: dayFirst,
  itIT: dayFirst,
  ptBR: dayFirst,
  ruRU: dayFirst,
  koKR: ({ day, month, year }) => `${year}/${month}/${twoDigits(day)}`,
  zhTW: ({ day, month, year }) => `${month}-${twoDigits(day)}-${year}`,
};

function dayFirst({ day, month, year }: Civil): string {
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** `FormatShortDate` of the client: by `SHORTDATE` of its language (12.0.5), with the year as it is given. */
export function shortDate(locale: string, day: Civil): string {
  const format = shortDates[locale];
  return format === undefined ? `${day.month}/${twoDigits(day.day)}/${day.year}` : format(day);
}

/** Formats with %Y %m %d %H %M %S and %%; any other raises. The simulated client's time zone is UTC. */
export function formatDate(format: string, seconds: number): string {
  const day = Math.floor(seconds / 86400);
  const second = seconds - day * 86400;
  const { year, month, day: dayOfMonth } = civilOf(day);
  const parts: Readonly<Record<string, string | undefined>> = {
    Y: `${year}`,
    m: twoDigits(month),
    d: twoDigits(dayOfMonth),
    H: twoDigits(Math.floor(second / 3600)),
    M: twoDigits(Math.floor(second / 60) - Math.floor(second / 3600) * 60),
    S: twoDigits(second - Math.floor(second / 60) * 60),
    '%': '%',
  };
  let text = '';
  let index = format.startsWith('!') ? 1 : 0;
  while (index < format.length) {
    const letter = format.charAt(index);
    if (letter === '%') {
      index += 1;
      const token = format.charAt(index);
      text += parts[token] ?? raise(`date(): unknown conversion "%${token}"`);
    } else {
      text += letter;
    }
    index += 1;
  }
  return text;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
