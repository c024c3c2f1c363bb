/** Takes over earlier data without builds of the future, and refuses it where the clock is the likelier fault. */
import type { BuildData } from '@toptalent/build-data';
import { countBuilds } from '../builds/builds-in.ts';
import { withoutFutureBuilds } from '../emit/future-builds.ts';
import { PublishRefusedError } from '../emit/publish-gate.ts';
import type { CommandContext } from '../run/context.ts';
import { epochSeconds } from '../time.ts';

/** What of a context it takes to judge dates. */
export interface DateContext extends Pick<CommandContext, 'sourceDate'> {
  readonly options: Pick<CommandContext['options'], 'acceptLosses'>;
  readonly output: Pick<CommandContext['output'], 'say'>;
}

/**
 * The earlier data, which the user has been told about if a date in it is in the future.
 *
 * @throws {PublishRefusedError} if more than a tenth of its builds are of the future, and losses are not accepted.
 */
export function keepDated(
  previous: BuildData | undefined,
  { sourceDate, options, output }: DateContext,
): BuildData | undefined {
  if (previous === undefined) {
    return undefined;
  }
  const { data, told } = withoutFutureBuilds(previous, Math.max(epochSeconds(), sourceDate ?? 0));
  if (told === undefined) {
    return data;
  }
  const all = countBuilds(previous);
  if (!options.acceptLosses && (all - countBuilds(data)) * 10 > all) {
    throw new PublishRefusedError(
      `${told} That is more than a tenth, so nothing is fetched or written. --accept-losses goes on without them.`,
    );
  }
  output.say(told);
  return data;
}
