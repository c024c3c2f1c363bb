/** Going back to an older version of the addon loses nothing that the newer version saved. */
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

type Loose = Record<string, unknown>;

const account = 'AzerothsTopTalentDB';
const character = 'AzerothsTopTalentCharDB';

/** Logs in and out, and logs in again after a newer version has changed what was saved. */
function usedByNewer(world: ScenarioWorld, change: (account: Loose, character: Loose) => void): void {
  const { disk } = world.client.session;
  world.loggedIn();
  world.relog();
  world.client.session.disconnect();
  const [ofAccount, ofCharacter] = [disk[account] as Loose, disk[character] as Loose];
  ofAccount['version'] = 99;
  ofCharacter['version'] = 99;
  change(ofAccount, ofCharacter);
  world.client.session.reconnect();
  world.client.advance(5);
}

export const newerVersionScenarios: readonly Scenario[] = [
  {
    name: 'saved variables of a newer version are read as far as they go, and nothing of them is lost',
    play(world) {
      const { client } = world;
      const { disk } = client.session;
      usedByNewer(world, (ofAccount, ofCharacter) => {
        const settings = ofAccount['settings'] as Loose;
        (settings['moments'] as Loose)['login'] = false;
        settings['slotMode'] = 'perEncounter';
        settings['theme'] = 'dark';
        ofAccount['profiles'] = { one: 1 };
        ofCharacter['backups'] = 'packed';
        ofCharacter['pins'] = { boss: 'x' };
      });
      world.check('the setting counts', !world.popupShows());
      world.check('nobody is told of a loss', world.said('could not be read') === 0);
      world.relog();
      const [ofAccount, ofCharacter] = [disk[account] as Loose, disk[character] as Loose];
      const settings = ofAccount['settings'] as Loose;
      world.check('the versions stay', ofAccount['version'] === 99 && ofCharacter['version'] === 99);
      world.check('so do its own settings', settings['theme'] === 'dark');
      world.check('a choice that this version does not know', settings['slotMode'] === 'perEncounter');
      world.check('its own parts', (ofAccount['profiles'] as Loose)['one'] === 1);
      world.check('for the character too', (ofCharacter['pins'] as Loose)['boss'] === 'x');
      world.check('and what this version cannot read', ofCharacter['backups'] === 'packed');
    },
  },
  {
    name: 'what an older version saves is there after a relog, also where it cannot read what the newer one saved',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      usedByNewer(world, (_account, ofCharacter) => {
        ofCharacter['defaultBackups'] = 'packed';
        ofCharacter['backups'] = 'packed';
      });
      world.use(words.useRaid);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.relog();
      world.restore();
      world.check('and what was worn before comes back', client.loadouts.wears(codes.own));
      client.session.disconnect();
      const saved = client.session.disk[character] as Loose;
      world.check(
        'the newer version finds its own',
        saved['backups'] === 'packed' && saved['version'] === 99,
      );
      client.session.reconnect();
    },
  },
  {
    name: 'settings changed in an older version are kept beside those of the newer one',
    play(world) {
      const { client } = world;
      usedByNewer(world, (ofAccount) => {
        (ofAccount['settings'] as Loose)['later'] = true;
      });
      client.input.changeSetting('AzerothsTopTalent_login', false);
      world.relog();
      world.check('the change holds', !world.popupShows());
      const settings = (client.session.disk[account] as Loose)['settings'] as Loose;
      world.check('the newer setting too', settings['later'] === true);
    },
  },
];
