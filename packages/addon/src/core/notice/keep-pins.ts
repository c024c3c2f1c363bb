/** Keeps pins up to date with the saved loadouts, and tells the player once about one that is gone. */
import type { Chat } from '../chat/port.ts';
import type { Pins } from '../pins/read-pins.ts';

export function keepPins({ found, gone }: Pins, chat: Chat): void {
  for (const { pin, saved } of found) {
    pin.configId = saved.configId;
    pin.name = saved.name;
    pin.code = saved.code;
    pin.goneSaid = undefined;
  }
  const said: string[] = [];
  for (const pin of gone) {
    // One loadout may be pinned to many places.
    if (pin.goneSaid !== true && !said.includes(pin.name)) {
      said.push(pin.name);
      chat.say({ say: 'pinGone', name: pin.name });
    }
    pin.goneSaid = true;
  }
}
