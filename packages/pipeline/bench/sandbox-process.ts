/** The sandbox in a process of its own, told what to do by messages: what it costs is not the refresh's. */
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { SandboxOptions, SandboxStats } from '@toptalent/wcl-sandbox';
import type { Sandbox } from '@toptalent/wcl-sandbox';

export type SandboxWish =
  | { readonly ask: 'stats' }
  | { readonly ask: 'reset' }
  /** The sandbox's clock goes that many seconds forward: an hour of points is over at once. */
  | { readonly ask: 'advance'; readonly seconds: number };

export type SandboxReply =
  | {
      readonly kind: 'ready';
      readonly endpoints: Pick<Sandbox, 'tokenUrl' | 'apiUrl' | 'treesUrl' | 'clientId' | 'clientSecret'>;
    }
  | { readonly kind: 'done'; readonly stats: SandboxStats };

let ahead = 0;
const options = JSON.parse(process.argv[2] ?? '{}') as SandboxOptions;
const sandbox = await startSandbox({ ...options, now: () => Date.now() + ahead });
const { tokenUrl, apiUrl, treesUrl, clientId, clientSecret } = sandbox;

const reply = (message: SandboxReply): void => {
  process.send?.(message);
};
process.on('message', (wish: SandboxWish) => {
  const stats = sandbox.stats();
  if (wish.ask === 'reset') {
    sandbox.resetStats();
  } else if (wish.ask === 'advance') {
    ahead += wish.seconds * 1000;
  }
  reply({ kind: 'done', stats });
});
process.on('disconnect', () => process.exit());
reply({ kind: 'ready', endpoints: { tokenUrl, apiUrl, treesUrl, clientId, clientSecret } });
