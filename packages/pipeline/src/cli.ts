/** The entry of `pnpm refresh`. */
import { enableCompileCache } from 'node:module';
import { keepHeapModest } from './run/modest-heap.ts';

keepHeapModest();
// Node keeps what it compiles in the system's folder for temporary files: the next start is a third of a second quicker.
enableCompileCache();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), process.env);
