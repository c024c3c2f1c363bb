/** The folder of the files that the playground fetches. */
import { fileURLToPath } from 'node:url';

/** Where they lie unless said otherwise, and where pages import them from; git ignores it. */
export const usualGameFolder = fileURLToPath(new URL('../../dist/game', import.meta.url));
