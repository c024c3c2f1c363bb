/** Made-up players. They have names, so that tests can show that the pipeline stores none. */
import { pickOne } from '../random.ts';
import type { Random } from '../random.ts';

export interface SampleServer {
  readonly serverId: number;
  readonly name: string;
  /** "US", "EU", "KR", "TW" or "CN". */
  readonly region: string;
}

export interface SamplePlayer {
  readonly name: string;
  readonly server: SampleServer;
  /** 0 or 1. */
  readonly faction: number;
}

const starts = [
  'Al',
  'Bre',
  'Cor',
  'Dae',
  'El',
  'Fen',
  'Gwy',
  'Hal',
  'Is',
  'Jor',
  'Kae',
  'Lu',
  'Mor',
  'Ny',
  'Os',
];
const middles = ['ba', 'da', 'fi', 'gra', 'la', 'li', 'mo', 'ne', 'ra', 'ri', 'sa', 'thu', 'va', 'wen', 'zi'];
const ends = [
  'bel',
  'dan',
  'dor',
  'dris',
  'gar',
  'lia',
  'mir',
  'nor',
  'rak',
  'ric',
  'ros',
  'th',
  'va',
  'wyn',
  'zan',
];

const servers: readonly SampleServer[] = [
  { serverId: 9001, name: 'Barrowmoor', region: 'US' },
  { serverId: 9002, name: 'Cinderholt', region: 'US' },
  { serverId: 9003, name: 'Dusk Harbour', region: 'EU' },
  { serverId: 9004, name: 'Ember Ford', region: 'EU' },
  { serverId: 9005, name: 'Frosthollow', region: 'EU' },
  { serverId: 9006, name: 'Gale Rest', region: 'KR' },
  { serverId: 9007, name: 'Hollow Quay', region: 'TW' },
  { serverId: 9008, name: 'Ironmere', region: 'CN' },
  { serverId: 9009, name: 'Lantern Reach', region: 'CN' },
];

/** Names that break code which forgets to escape text or to drop names. */
export const hostileNames: readonly string[] = [
  'Bo"by',
  "O'Ta]]bles",
  '</script><script>alert(1)</script>',
  'two\nlines',
  'back\\slash',
  '😀Smile',
  ']==]; error("x") --[==[',
  '../../etc/passwd',
  '$(reboot) `id`',
  '{"name":"json"}',
  'nul\0l',
  '\u001b[31mred\u001b[0m \u202eback',
  '| a | `b` | <!-- c',
];

export function drawPlayer(random: Random, hostile: boolean): SamplePlayer {
  const plain = pickOne(random, starts) + pickOne(random, middles) + pickOne(random, ends);
  const name = hostile && random.chance(0.2) ? pickOne(random, hostileNames) : plain;
  return { name, server: pickOne(random, servers), faction: random.integer(2) };
}
