/** The addon's English words that scenarios look for and click. */
export const words = {
  useRaid: 'Use raid build',
  useMythicPlus: 'Use Mythic+ build',
  keepMine: 'Keep mine',
  close: 'x',
  reasonLogin: 'You wear neither of the top',
  reasonSpecialization: 'and wear neither of its top builds',
  wornAlready: 'You wear this',
  applied: 'Talents changed to: ',
  inPart: 'could not be set',
  notChanged: 'Talents not changed',
  sample: 'This is sample data',
  noData: 'nothing to offer',
  help: 'Commands: /toptalent',
  restoreNothing: 'Nothing to restore',
  slotRaid: 'Top: Raid',
  slotMythicPlus: 'Top: Mythic+',
} as const;
