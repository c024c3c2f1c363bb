import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);
const project = fileURLToPath(new URL('../../../', import.meta.url));

it.skipIf(process.platform === 'win32')(
  'the line that the documentation gives for cron runs although the machine has an old Node',
  () => {
    const docs = readFileSync(join(project, 'docs', 'refresh.md'), 'utf8');
    const [line] = /node_modules\/\S+ packages\/pipeline\/src\/cli\.ts/.exec(docs)!;
    const home = newHome();
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'bin', 'node'), '#!/bin/sh\necho "too old" >&2\nexit 9\n', { mode: 0o755 });
    const { status, stdout, stderr } = spawnSync('sh', ['-c', `${line} status`], {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: `${join(home, 'bin')}${delimiter}/usr/bin${delimiter}/bin`, TOPTALENT_HOME: home },
    });
    expect([status, stdout], stderr).toEqual([0, 'There is no checkpoint.\nThere is no build data.\n']);
  },
);
