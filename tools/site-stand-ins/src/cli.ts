/** `pnpm --filter @toptalent/site-stand-ins start`: runs the stand-ins until it is stopped. */
import { mainCommit } from './github/state.ts';
import { startSiteStandIns } from './server.ts';
import { standInIds } from './uploads.ts';

const standIns = await startSiteStandIns({ port: Number(process.argv[2] ?? 0) });
const lines = Object.entries({ ...standIns.environment, GITHUB_SHA: mainCommit });
console.log(`Stand-ins for CurseForge, Wago, WoWInterface and GitHub run until you press Ctrl-C.
They have one addon: CurseForge ${standInIds.curseforge}, Wago ${standInIds.wago}, WoWInterface ${standInIds.wowinterface}.
Set these for pnpm release, in another terminal:
`);
lines.forEach(([name, value]) => console.log(`export ${name}=${value}`));
