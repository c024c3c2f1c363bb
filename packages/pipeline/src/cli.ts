/** The entry of `pnpm refresh`. */
import { enableCompileCache } from 'node:module';

// Node keeps compiled code in the system's folder for temporary files: the next start is a third of a second faster.
enableCompileCache();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), process.env);
