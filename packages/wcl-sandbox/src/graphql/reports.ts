/** `ReportData.report`: a report, its fight, the players and their import codes. */
import { prices } from '../allowance.ts';
import type { SourceReport } from '../sources/source.ts';
import type { SandboxContext } from './context.ts';

interface FightArguments {
  readonly difficulty?: number | null;
  readonly encounterID?: number | null;
  readonly fightIDs?: readonly (number | null)[] | null;
  readonly killType?: string | null;
}

export function reportData(
  _root: unknown,
  _args: unknown,
  { source, meter, encounterFault }: SandboxContext,
) {
  return {
    report({ code }: { code?: string | null }) {
      meter.points += prices.report;
      meter.report(code ?? '');
      const report = source.report(code ?? '');
      return report === undefined ? null : reportObject(report, encounterFault?.fault !== 'withoutCodes');
    },
  };
}

function reportObject(report: SourceReport, hasCodes: boolean): object {
  const { fight } = report;
  return {
    code: report.code,
    title: fight.name,
    startTime: report.startTime,
    endTime: fight.startTime + fight.duration,
    visibility: 'public',
    fights: (args: FightArguments) => (isWanted(report, args) ? [fightObject(report, hasCodes)] : []),
    masterData: {
      actors: ({ type, subType }: { type?: string | null; subType?: string | null }) =>
        fight.players
          .map((player) => ({
            gameID: player.actorId * 1000,
            id: player.actorId,
            name: player.name,
            server: player.server,
            subType: player.className,
            type: 'Player',
          }))
          .filter(
            (actor) => (type == null || type === 'Player') && (subType == null || subType === actor.subType),
          ),
    },
  };
}

function isWanted({ fight }: SourceReport, args: FightArguments): boolean {
  return (
    (args.fightIDs == null || args.fightIDs.includes(fight.fightId)) &&
    (args.encounterID == null || args.encounterID === 0 || args.encounterID === fight.encounterId) &&
    (args.difficulty == null || args.difficulty === 0 || args.difficulty === fight.difficulty) &&
    args.killType !== 'Wipes' &&
    args.killType !== 'Trash'
  );
}

/** `friendlySpecs` runs parallel to `friendlyPlayers`. That it holds slugs is our reading of the schema's description. */
function fightObject({ startTime, fight }: SourceReport, hasCodes: boolean): object {
  return {
    id: fight.fightId,
    name: fight.name,
    encounterID: fight.encounterId,
    difficulty: fight.difficulty,
    startTime: fight.startTime - startTime,
    endTime: fight.startTime - startTime + fight.duration,
    kill: true,
    keystoneLevel: fight.keystoneLevel === 0 ? null : fight.keystoneLevel,
    size: fight.players.length,
    friendlyPlayers: fight.players.map((player) => player.actorId),
    friendlySpecs: fight.players.map((player) => player.specName),
    talentImportCode: ({ actorID }: { actorID: number }) =>
      (hasCodes ? fight.players.find((player) => player.actorId === actorID)?.talentCode() : undefined) ??
      null,
  };
}
