/** Prints for people, and keeps what others wrote from commanding the workflow. */
import { randomUUID } from 'node:crypto';
import { printable } from '@toptalent/command-line';
import { secretsOf } from '../settings.ts';
import type { Environment } from '../settings.ts';

export interface Console {
  /** Prints a line, without secrets. */
  say(line: string): void;
  /** Lets the runner obey again. */
  close(): void;
}

/**
 * A runner obeys lines such as `::set-env::` wherever they are printed, also in words of a site. Between the two lines that this
 * prints it obeys nothing.
 */
export function createConsole(environment: Environment, write: (text: string) => void): Console {
  const key = environment['GITHUB_ACTIONS'] === 'true' ? randomUUID() : undefined;
  const secrets = secretsOf(environment);
  if (key !== undefined) {
    write(`::stop-commands::${key}\n`);
  }
  return {
    say: (line) => write(`${printable(secrets.without(line))}\n`),
    close: () => {
      if (key !== undefined) {
        write(`::${key}::\n`);
      }
    },
  };
}
