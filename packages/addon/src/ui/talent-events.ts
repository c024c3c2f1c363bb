/** Tells a window that the player's talents or specialization changed, while it shows. */

/** Seconds to wait after an event: several fire together, some before the client has the new talents. */
const delay = 0.3;

const events: readonly WowEventName[] = [
  'PLAYER_ENTERING_WORLD',
  'PLAYER_SPECIALIZATION_CHANGED',
  'ACTIVE_PLAYER_SPECIALIZATION_CHANGED',
  'TRAIT_CONFIG_LIST_UPDATED',
  'TRAIT_CONFIG_UPDATED',
];

/** Listens only while `window` is visible. */
export function whenTalentsChange(window: Frame, changed: () => void): void {
  const listener = CreateFrame('Frame', undefined, window);
  let asked = 0;
  listener.SetScript('OnShow', () => {
    for (const event of events) {
      listener.RegisterEvent(event);
    }
  });
  listener.SetScript('OnHide', () => {
    for (const event of events) {
      listener.UnregisterEvent(event);
    }
  });
  listener.SetScript('OnEvent', () => {
    asked += 1;
    const mine = asked;
    C_Timer.After(delay, () => {
      if (mine === asked && window.IsShown()) {
        changed();
      }
    });
  });
}
