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
    name: 'saved variables of a newer version are read as far as possible, and nothing of them is lost',
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
        ofCharacter['bookmarks'] = { boss: 'x' };
      });
      world.check('the newer version’s setting counts', !world.popupShows());
      world.check('the chat reports no loss', world.said('could not be read') === 0);
      world.relog();
      const [ofAccount, ofCharacter] = [disk[account] as Loose, disk[character] as Loose];
      const settings = ofAccount['settings'] as Loose;
      world.check(
        'both versions stay as they were saved',
        ofAccount['version'] === 99 && ofCharacter['version'] === 99,
      );
      world.check('an unknown setting stays', settings['theme'] === 'dark');
      world.check('an unknown choice of a known setting stays', settings['slotMode'] === 'perEncounter');
      world.check(
        'an unknown part of the account’s table stays',
        (ofAccount['profiles'] as Loose)['one'] === 1,
      );
      world.check(
        'an unknown part of the character’s table stays',
        (ofCharacter['bookmarks'] as Loose)['boss'] === 'x',
      );
      world.check(
        'parts that this version cannot read stay',
        ofCharacter['backups'] === 'packed' && (ofCharacter['pins'] as Loose)['boss'] === 'x',
      );
    },
  },
  {
    name: 'what an older version saves is there after a relog, even if it cannot read what the newer one saved',
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
      world.check('restore brings back what was worn before', client.loadouts.wears(codes.own));
      client.session.disconnect();
      const saved = client.session.disk[character] as Loose;
      world.check(
        'the newer version finds what it saved',
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
      world.check('the changed setting holds', !world.popupShows());
      const settings = (client.session.disk[account] as Loose)['settings'] as Loose;
      world.check('the newer version’s setting holds too', settings['later'] === true);
    },
  },
];
