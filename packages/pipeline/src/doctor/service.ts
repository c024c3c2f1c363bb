/** Whether Warcraft Logs accepts our credentials and answers, and whether the talent trees can be fetched. */
import { AuthenticationError } from '@toptalent/warcraft-logs';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { messageOf } from '../console/message-of.ts';
import { discover } from '../discover/discover.ts';
import type { Discovery } from '../discover/discover.ts';
import type { Season } from '../discover/season.ts';
import type { EarlierRuns } from '../discover/with-earlier.ts';
import type { Connection } from '../run/connect.ts';
import { droppedZones, seasonText } from '../run/describe-discovery.ts';
import { atTime, secondsUntilPoints } from '../run/wait-for-points.ts';
import { CredentialsError } from '../settings/source.ts';
import type { Source } from '../settings/source.ts';
import { UsageError } from '../settings/usage-error.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { fail, ok, warn } from './finding.ts';
import type { Finding } from './finding.ts';

/** Points that a whole refresh costs at least. */
const pointsOfARefresh = 700;

/**
 * @param source the error if the environment makes no sense
 * @param sampleAsked whether `--sample` was given
 */
export function checkCredentials(source: Source | UsageError, sampleAsked: boolean): Finding {
  if (source instanceof UsageError) {
    const check = source instanceof CredentialsError ? 'Credentials' : 'Environment';
    return fail(check, source.message, 'Fix it in .env or in the environment; nothing is asked until then.');
  }
  if (source.kind === 'warcraft-logs') {
    return ok('Credentials', 'WCL_CLIENT_ID and WCL_CLIENT_SECRET are set');
  }
  return sampleAsked
    ? ok('Credentials', 'not needed: --sample')
    : warn(
        'Credentials',
        'none: a refresh makes up sample data',
        'For real data copy .env.example to .env, and fill it in.',
      );
}

interface ApiCheck {
  readonly findings: readonly Finding[];
  /** Undefined if the season could not be looked up. */
  readonly discovery: Discovery | undefined;
}

/** Looks up the season, as a refresh does first. */
export async function checkApi(client: WarcraftLogsClient, earlier: EarlierRuns): Promise<ApiCheck> {
  try {
    const discovery = await discover(client, [], earlier);
    const findings = [
      ok('Token', 'Warcraft Logs accepts the credentials'),
      ...checkSeason(discovery),
      checkAllowance(client),
    ];
    return { findings, discovery };
  } catch (error) {
    return { findings: [faultOf(error, client)], discovery: undefined };
  }
}

function faultOf(error: unknown, client: WarcraftLogsClient): Finding {
  const text = messageOf(error);
  const seconds = secondsUntilPoints(error, client);
  if (seconds !== undefined) {
    const next = `There are points again ${atTime(seconds)}. Come back then, or use --wait.`;
    return fail('Allowance', text, next);
  }
  return error instanceof AuthenticationError
    ? fail(
        'Token',
        text,
        'Compare .env with https://www.warcraftlogs.com/api/clients/, or make a new client there.',
      )
    : fail('API', text, 'Check the network and WCL_API_URL, or try again later.');
}

/** The season, and which zones are no part of it. */
function checkSeason(discovery: Discovery): readonly Finding[] {
  const { season, lost } = discovery;
  const entries = lost.map(({ text }) => text).join(', ');
  return [
    checkZones(season),
    lost.length === 0
      ? ok('Season', seasonText(discovery))
      : warn(
          'Season',
          `${seasonText(discovery)}; Warcraft Logs' list of zones cannot be read there: ${entries}`,
          'A refresh leaves that out. Try again later.',
        ),
    ok('Other zones', droppedZones(season).join('. ')),
  ];
}

function checkZones({ zones, unreadable }: Season): Finding {
  const text = 'it answers';
  const silent = zones.flatMap(({ zoneId, name }) => {
    const reason = unreadable.get(zoneId);
    return reason === undefined ? [] : [`${name} (${reason})`];
  });
  if (silent.length === 0) {
    return ok('API', text);
  }
  const found = `${text}; the rankings of ${silent.join(', ')} cannot be read`;
  return silent.length < zones.length
    ? warn('API', found, 'A refresh leaves that zone out, and its builds as they are. Try again later.')
    : fail('API', found, 'Try again later.');
}

function checkAllowance({ allowance }: WarcraftLogsClient): Finding {
  const { left } = allowance;
  if (left === undefined) {
    return warn('Allowance', 'Warcraft Logs did not say', 'A refresh stops when it is asked to slow down.');
  }
  const resetsIn = allowance.resetsIn(Date.now());
  const again = resetsIn === undefined ? '' : `; all are back ${atTime(resetsIn)}`;
  const text = `${Math.max(0, Math.floor(left)).toLocaleString('en')} points left${again}`;
  return left >= pointsOfARefresh
    ? ok('Allowance', text)
    : warn('Allowance', text, `A whole refresh costs about ${pointsOfARefresh} points. Wait, or use --wait.`);
}

interface TreesCheck {
  readonly finding: Finding;
  /** Undefined if they could not be fetched. */
  readonly trees: TalentTrees | undefined;
}

/** @param known version of the trees that the checkpoint was fetched with; undefined without a checkpoint */
export async function checkTrees(connection: Connection, known: string | undefined): Promise<TreesCheck> {
  try {
    const trees = await connection.fetchTrees();
    const text = `version ${trees.version.slice(0, 12)}, ${trees.bySpecId.size} specializations`;
    const finding =
      known === undefined || known === trees.version
        ? ok('Talent trees', text)
        : warn(
            'Talent trees',
            `${text}; the checkpoint was fetched with version ${known.slice(0, 12)}`,
            'The next refresh fetches everything again.',
          );
    return { finding, trees };
  } catch (error) {
    const next = 'Check the network and TALENT_TREES_URL, or try again later.';
    return { finding: fail('Talent trees', messageOf(error), next), trees: undefined };
  }
}
