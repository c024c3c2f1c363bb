/** The entry of `pnpm release`. */
import process from 'node:process';
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2), process.env, (text) => process.stdout.write(text));
