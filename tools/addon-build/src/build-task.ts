/** The task `build:addon`: builds the addon of the working folder, and leaves what the build said in a file. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildNow } from './build-now.ts';
import { outcomeFile } from './outcome-file.ts';

const root = process.cwd();
const said: string[] = [];
await buildNow(root, { release: false, allow: [] }, (line) => said.push(line));
await writeFile(path.join(root, outcomeFile), `${said.join('\n')}\n`);
