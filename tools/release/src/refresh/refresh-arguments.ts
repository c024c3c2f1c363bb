/** What a person may ask of a refresh that a workflow runs, from the environment: inputs never become part of a script. */
import { UsageError } from '../release-error.ts';
import { read } from '../settings.ts';
import type { Environment } from '../settings.ts';

/** @throws {UsageError} */
export function refreshArguments(environment: Environment): readonly string[] {
  const isOn = (name: string): boolean => {
    const text = read(environment, name) ?? 'false';
    if (text !== 'true' && text !== 'false') {
      throw new UsageError(`${name} must be true or false.`);
    }
    return text === 'true';
  };
  const list = (name: string): readonly string[] =>
    (read(environment, name) ?? '')
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  return [
    // With "=", so that a value is never taken for an option.
    ...list('REFRESH_SPEC').map((spec) => `--spec=${spec}`),
    ...list('REFRESH_CONTENT')
      .filter((content) => content !== 'both')
      .map((content) => `--content=${content}`),
    ...(isOn('REFRESH_FRESH') ? ['--fresh'] : []),
    ...(isOn('REFRESH_ACCEPT_LOSSES') ? ['--accept-losses'] : []),
  ];
}
