/** Fills a text: picks the plural form for `count` and replaces `{name}` by the value of that name. */
import type { PluralRule } from './locale.ts';

export type Values = Readonly<Record<string, string | number | undefined>>;

/** @param values Braces inside a value are left as they are. */
export function fillText(template: string, values: Values, plural: PluralRule): string {
  const count = values['count'];
  const form = typeof count === 'number' ? nthForm(template, formOf(count, plural)) : template;
  let filled = '';
  let from = 0;
  for (;;) {
    const open = form.indexOf('{', from);
    const close = open < 0 ? -1 : form.indexOf('}', open);
    if (close < 0) {
      return filled + form.slice(from);
    }
    const value = values[form.slice(open + 1, close)];
    filled += form.slice(from, open);
    filled += value === undefined ? '' : `${value}`;
    from = close + 1;
  }
}

/** The 0-based plural form of a whole number. */
export function formOf(count: number, plural: PluralRule): number {
  switch (plural) {
    case 'single':
      return 0;
    case 'two':
      return count === 1 ? 0 : 1;
    case 'french':
      return count < 2 ? 0 : 1;
    case 'slavic': {
      const tens = count % 100;
      const ones = count % 10;
      if (ones === 1 && tens !== 11) {
        return 0;
      }
      return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
    }
  }
}

/** The form at that 0-based position, or the last form if there are fewer. */
function nthForm(template: string, index: number): string {
  let form = template;
  for (let skipped = 0; ; skipped += 1) {
    const bar = form.indexOf('|');
    if (bar < 0) {
      return form;
    }
    if (skipped === index) {
      return form.slice(0, bar);
    }
    form = form.slice(bar + 1);
  }
}
