/** Waits for the addon's saved variables. */

/** Runs `start` once, when the client has run the addon's files and read its saved variables. */
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
