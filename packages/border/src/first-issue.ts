/** Says where JSON is not as its schema has it. */
import { z } from 'zod';
import { plainLine } from './plain-line.ts';

/**
 * "at [0].classNodes[3].type: Invalid input, and 79 more faults": a change of a format is wrong everywhere. Keys from outside are
 * in it, so it is one plain line.
 */
export function firstIssue({ issues }: z.ZodError): string {
  const [first, ...others] = issues;
  const more =
    others.length === 0
      ? ''
      : `, and ${others.length.toLocaleString('en')} more ${others.length === 1 ? 'fault' : 'faults'}`;
  const place = first === undefined || first.path.length === 0 ? '' : `at ${z.core.toDotPath(first.path)}: `;
  return `${plainLine(`${place}${first?.message ?? ''}`)}${more}`;
}
