/** Reads the answers about a report's fight: its players, and their import codes. */
import { countSchema, importCodeSchema, plainNameSchema } from '@toptalent/border';
import * as z from 'zod';
import { importCodeAlias } from './documents.ts';

const actorSchema = z.object({
  id: countSchema.nullish(),
  name: plainNameSchema.nullish(),
  server: plainNameSchema.nullish(),
});
const fightSchema = z.object({
  id: countSchema,
  friendlyPlayers: z.array(countSchema.nullable()).nullish(),
  friendlySpecs: z.array(plainNameSchema.nullable()).nullish(),
});
const reportOf = <Report extends z.ZodType>(report: Report) =>
  z.object({ reportData: z.object({ report: report.nullish() }) });

const rosterSchema = reportOf(
  z.object({
    masterData: z.object({ actors: z.array(actorSchema.nullable()).nullish() }).nullish(),
    fights: z.array(fightSchema.nullable()).nullish(),
  }),
);
const codesSchema = reportOf(
  z.object({ fights: z.array(z.looseObject({ id: countSchema }).nullable()).nullish() }),
);

export interface FightActor {
  readonly actorId: number;
  /** As Warcraft Logs writes it in `friendlySpecs`; "" if it does not say. */
  readonly spec: string;
  /** Undefined unless names were asked for. */
  readonly name: string | undefined;
  readonly server: string | undefined;
}

/** The fight's players: empty if the report or fight is gone, undefined if the shape is not what we expect. */
export function readRoster(data: unknown, fightId: number): readonly FightActor[] | undefined {
  const answer = rosterSchema.safeParse(data);
  if (!answer.success) {
    return undefined;
  }
  const report = answer.data.reportData.report;
  const fight = report?.fights?.find((candidate) => candidate?.id === fightId);
  const actors = report?.masterData?.actors ?? [];
  return (fight?.friendlyPlayers ?? []).flatMap((actorId, index) => {
    if (actorId === null) {
      return [];
    }
    const actor = actors.find((candidate) => candidate?.id === actorId);
    return [
      {
        actorId,
        spec: fight?.friendlySpecs?.[index] ?? '',
        name: actor?.name ?? undefined,
        server: actor?.server ?? undefined,
      },
    ];
  });
}

/** Import codes by actor id, of those that have one; undefined if the shape is not what we expect. */
export function readImportCodes(
  data: unknown,
  fightId: number,
  actorIds: readonly number[],
): ReadonlyMap<number, string> | undefined {
  const answer = codesSchema.safeParse(data);
  if (!answer.success) {
    return undefined;
  }
  const fight = answer.data.reportData.report?.fights?.find((candidate) => candidate?.id === fightId);
  const codes = new Map<number, string>();
  for (const actorId of actorIds) {
    const code = importCodeSchema.safeParse(fight?.[importCodeAlias(actorId)]);
    if (code.success) {
      codes.set(actorId, code.data);
    }
  }
  return codes;
}
