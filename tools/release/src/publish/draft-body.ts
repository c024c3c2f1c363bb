/** The text of a draft release: what is new, and a list of sites that says where the file has been uploaded. */
import type { SiteName, UploadEnd } from '../sites/site.ts';

/** `done`: uploaded. `unclear`: an upload broke off, and nobody has looked yet. `open`: not uploaded. */
export type SiteState = 'done' | 'unclear' | 'open';

const heading = 'Uploaded to:';
const unclear =
  'unclear, an upload broke off. Is the file there? If so, tick this box; if not, delete these words. Then run the release again';

export interface DraftBody {
  readonly changelog: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** The text that stays when the release is published. */
export function publishedBody({ changelog, fileName, sha256 }: DraftBody): string {
  return `${changelog}\n\nSHA-256 of \`${fileName}\`: \`${sha256}\`\n`;
}

export function draftBody(body: DraftBody, states: ReadonlyMap<SiteName, SiteState>): string {
  const lines = [...states].map(([site, state]) => lineOf(site, state));
  return `${publishedBody(body)}\n${heading}\n${lines.join('\n')}\n`;
}

function lineOf(site: SiteName, state: SiteState): string {
  return `- [${state === 'done' ? 'x' : ' '}] ${site}${state === 'unclear' ? `: ${unclear}` : ''}`;
}

/** @param body a draft's text, maybe changed by hand */
export function stateIn(body: string, site: SiteName): SiteState {
  // The last such heading is ours, whatever a changelog says.
  const lines = body.replaceAll('\r', '').split(`\n${heading}\n`).slice(1).at(-1) ?? '';
  const [, tick = ' ', words = ''] = new RegExp(`^[-*] \\[([ xX])\\] ${site}\\b(.*)$`, 'm').exec(lines) ?? [];
  return tick === ' ' ? (words.includes('unclear') ? 'unclear' : 'open') : 'done';
}

/** The SHA-256 of the file that a draft is about. */
export function sha256In(body: string): string | undefined {
  return /^SHA-256 of `[^`]+`: `([0-9a-f]{64})`/m.exec(body)?.[1];
}

/** What to note of an upload; undefined: the site was not given the file. */
export function stateAfter({ kind }: UploadEnd): SiteState {
  switch (kind) {
    case 'done':
    case 'duplicate':
      return 'done';
    case 'unclear':
      return 'unclear';
    case 'failed':
      return 'open';
  }
}
