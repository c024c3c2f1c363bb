/** The entry of `pnpm release`. */
import process from 'node:process';
import { exitCodes, main } from './main.ts';

// A reader that has gone, such as `head`, or a full disk must not end a release between an upload and its note in the draft.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    // What was printed is lost, which no exit code 0 may hide.
    process.once('exit', (code) => (process.exitCode = code === 0 ? exitCodes.failed : code));
  }
});

process.exitCode = await main(process.argv.slice(2), process.env, (text) => process.stdout.write(text));
