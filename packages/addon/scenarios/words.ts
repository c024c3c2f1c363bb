/** English words of the addon that scenarios look for and click. */
export const words = {
  /** The button that uses a build; each card of the popup has one. */
  use: 'Switch (5 s)',
  /** Titles of cards, as the screen shows them. */
  useRaid: '"Raid"',
  useMythicPlus: '"Mythic+"',
  useBoth: '"Raid and Mythic+"',
  /** Any card: where there is only one. */
  useEncounter: '',
  keepMine: 'Keep mine',
  otherBoss: 'Other boss',
  pickBoss: 'Which boss?',
  notThisVisit: "Don't ask again here",
  close: 'x',
  reasonLogin: "You're using neither top build",
  reasonWayBack: 'You left the instance',
  reasonSpecialization: 'New specialization',
  wornAlready: "You're using this",
  applied: 'Talents changed to: ',
  inPart: 'could not be set',
  notChanged: 'Talents not changed',
  sample: 'This is sample data',
  noData: 'nothing to offer',
  help: 'Commands: /toptalent',
  restoreNothing: 'Nothing to restore',
  slotRaid: 'Top: Raid',
  slotMythicPlus: 'Top: Mythic+',
  slotBoth: 'Top: Raid and Mythic+',
  slotBefore: 'Top: Previous talents',
} as const;
