/** `pnpm --filter @toptalent/site-stand-ins start`: runs the stand-ins until it is stopped. */
import { mainCommit } from './github/state.ts';
import { startSiteStandIns } from './server.ts';
import { standInIds } from './uploads.ts';

const standIns = await startSiteStandIns();
const lines = Object.entries({ ...standIns.environment, GITHUB_SHA: mainCommit });
lines.forEach(([name, value]) => console.log(`${name}=${value}`));
console.error(
  `Stand-ins for CurseForge, Wago, WoWInterface and GitHub run until you press Ctrl-C. They have one addon, with the ids ` +
    `${standInIds.curseforge}, ${standInIds.wago} and ${standInIds.wowinterface}.`,
);
