/** Asks the sandbox's reports for import codes. */
import type { Client, Json } from './client.ts';
import { reportFights, talentCode } from './documents.ts';

/** The import code that a row's report has for the first player of that specialization. */
export async function reportedCode(asked: Client, { report }: Json, spec: string): Promise<string> {
  const fight = { code: report.code, fights: [report.fightID] };
  const roster = (await asked.data(reportFights, fight)).reportData.report.fights[0];
  const actor = roster.friendlyPlayers[roster.friendlySpecs.indexOf(spec)];
  const answer = await asked.data(talentCode, { ...fight, actor });
  return answer.reportData.report.fights[0].talentImportCode;
}
