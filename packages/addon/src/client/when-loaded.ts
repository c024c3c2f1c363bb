/** Waits for the addon's saved variables. */

/** Runs `start` once, at the addon's ADDON_LOADED: its files have run and its saved variables are loaded. */
export function whenLoaded(addonName: string, start: () => void): void {
  const frame = CreateFrame('Frame');
  frame.SetScript('OnEvent', (_self, _event, loadedName) => {
    if (loadedName === addonName) {
      frame.UnregisterEvent('ADDON_LOADED');
      start();
    }
  });
  frame.RegisterEvent('ADDON_LOADED');
}
