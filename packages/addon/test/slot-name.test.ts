/** Names of our own loadouts. */
import { describe, expect, it } from 'vitest';
import { slotName } from '../src/core/switch/slot-name.ts';

describe('the name of our loadout', () => {
  it('is the one wanted', () => {
    expect(slotName('Top: Raid', [])).toBe('Top: Raid');
  });

  it('is at most 30 letters, and never cuts a letter in two', () => {
    expect(slotName('x'.repeat(40), [])).toHaveLength(30);
    const name = slotName('😀'.repeat(40), []);
    expect([...name]).toHaveLength(30);
    expect(name.endsWith('😀')).toBe(true);
    // Letters at the ends of the range whose second half continues a letter.
    for (const letter of ['é', '\uE000', 'Ａ', '𐀀']) {
      expect(slotName(letter.repeat(40), [])).toBe(letter.repeat(30));
    }
  });

  it('differs from all other names, because the client switches by name', () => {
    expect(slotName('Top: Raid', ['Top: Raid', 'Top: Raid 2'])).toBe('Top: Raid 3');
    const long = slotName('x'.repeat(40), []);
    expect(slotName('x'.repeat(40), [long])).toBe(`${long.slice(0, 28)} 2`);
  });
});
