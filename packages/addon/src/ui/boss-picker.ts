/** The boss picker: the game's own menu with every other boss, the dead in grey at its end. */
import type { BossChoice } from '../core/offer/offer.ts';

export function openBossPicker(
  owner: AnyFrame,
  title: string,
  bosses: readonly BossChoice[],
  pick: (encounterId: number) => void,
): void {
  MenuUtil.CreateContextMenu(owner, (_owner, root) => {
    root.CreateTitle(title);
    for (const boss of bosses) {
      root.CreateButton(boss.dead === true ? `|cff808080${boss.name}|r` : boss.name, () =>
        pick(boss.encounterId),
      );
    }
  });
}
