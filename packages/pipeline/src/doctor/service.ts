/** What others must give: Warcraft Logs takes our credentials and answers, and there are talent trees. */
import { AuthenticationError } from '@toptalent/warcraft-logs';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { messageOf } from '../console/message-of.ts';
import { discover } from '../discover/discover.ts';
import type { Season } from '../discover/season.ts';
import type { Connection } from '../run/connect.ts';
import { atTime, secondsUntilPoints } from '../run/wait-for-points.ts';
import { CredentialsError } from '../settings/source.ts';
import type { Source } from '../settings/source.ts';
import { UsageError } from '../settings/usage-error.ts';
import { fail, ok, warn } from './finding.ts';
import type { Finding } from './finding.ts';

/** A whole refresh is about 700 points. */
const pointsOfARefresh = 700;

/**
 * @param source the error when the environment names none
 * @param asked The sample was asked for by name.
 */
export function checkCredentials(source: Source | UsageError, asked: boolean): Finding {
  if (source instanceof UsageError) {
    const check = source instanceof CredentialsError ? 'Credentials' : 'Environment';
    return fail(check, source.message, 'Fix it in .env or in the environment; nothing is asked until then.');
  }
  if (source.kind === 'warcraft-logs') {
    return ok('Credentials', 'WCL_CLIENT_ID and WCL_CLIENT_SECRET are set');
  }
  return asked
    ? ok('Credentials', 'not looked at: --sample')
    : warn(
        'Credentials',
        'none: the stand-in with made-up data answers',
        'For real data copy .env.example to .env and fill it in.',
      );
}

/**
 * A question or two to the API: about the seasons.
 *
 * @param isThere whether earlier runs took that zone (by id)
 */
export async function checkApi(
  client: WarcraftLogsClient,
  isThere: (zoneId: number) => boolean,
): Promise<readonly Finding[]> {
  try {
    const { season } = await discover(client, [], isThere);
    return [ok('Token', 'the credentials are taken'), checkSeason(season), checkAllowance(client)];
  } catch (error) {
    const text = messageOf(error);
    const seconds = secondsUntilPoints(error, client);
    if (seconds !== undefined) {
      const next = `There are points again ${atTime(seconds)}: come back then, or let a refresh wait with --wait.`;
      return [fail('Allowance', text, next)];
    }
    return error instanceof AuthenticationError
      ? [
          fail(
            'Token',
            text,
            'Compare .env with https://www.warcraftlogs.com/api/clients/, or make a new client there.',
          ),
        ]
      : [fail('API', text, 'Look at the network and at WCL_API_URL, or try again later.')];
  }
}

function checkSeason({ zones, unreadable }: Season): Finding {
  const text = `answers; this season: ${zones.map((zone) => zone.name).join(', ')}`;
  const silent = zones.flatMap(({ zoneId, name }) => {
    const reason = unreadable.get(zoneId);
    return reason === undefined ? [] : [`${name} (${reason})`];
  });
  if (silent.length === 0) {
    return ok('API', text);
  }
  const found = `${text}; no rankings can be read of ${silent.join(', ')}`;
  return silent.length < zones.length
    ? warn('API', found, 'A refresh leaves that out, and its builds as they were: try again later.')
    : fail('API', found, 'Try again later.');
}

function checkAllowance({ allowance }: WarcraftLogsClient): Finding {
  const { left } = allowance;
  if (left === undefined) {
    return warn('Allowance', 'the API did not say', 'A refresh stops when it is told to slow down.');
  }
  const resetsIn = allowance.resetsIn(Date.now());
  const again = resetsIn === undefined ? '' : `; whole again ${atTime(resetsIn)}`;
  const text = `${Math.max(0, Math.floor(left)).toLocaleString('en')} points left${again}`;
  return left >= pointsOfARefresh
    ? ok('Allowance', text)
    : warn('Allowance', text, `A whole refresh is about ${pointsOfARefresh} points: wait, or use --wait.`);
}

/** @param known Version of the trees that the checkpoint was fetched for; undefined when there is none. */
export async function checkTrees(connection: Connection, known: string | undefined): Promise<Finding> {
  try {
    const trees = await connection.fetchTrees();
    const text = `version ${trees.version.slice(0, 12)}, ${trees.bySpecId.size} specializations`;
    return known === undefined || known === trees.version
      ? ok('Talent trees', text)
      : warn(
          'Talent trees',
          `${text}; the checkpoint is of ${known.slice(0, 12)}`,
          'The next refresh fetches everything anew.',
        );
  } catch (error) {
    const text = messageOf(error);
    return fail('Talent trees', text, 'Look at the network and at TALENT_TREES_URL, or try again later.');
  }
}
