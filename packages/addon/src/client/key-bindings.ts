/** Names the bindings of `Bindings.xml` (`tools/addon-build`) in the game's list of key bindings. */
import { globals } from './globals.ts';
import type { Texts } from '../locale/texts.ts';

export function nameKeyBindings(texts: Texts): void {
  const all = globals();
  all['BINDING_HEADER_AZEROTHSTOPTALENT'] = "Azeroth's Top Talent";
  all['BINDING_NAME_AZEROTHSTOPTALENT_SHOW'] = texts.text('bind_show');
  all['BINDING_NAME_AZEROTHSTOPTALENT_BROWSE'] = texts.text('bind_browse');
}
