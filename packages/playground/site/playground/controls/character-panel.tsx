/** Who logs in: specialization, level, talents, language, data. */
import { clientLocales } from '@toptalent/addon/locales';
import { classes, newestSeason, specializations } from '@toptalent/game';
import { howToGetOwn } from '../data-note.ts';
import type { PlayClient } from '../play-client.ts';
import { dataChoices, levels } from '../settings.ts';
import type { DataChoice, PlaySettings } from '../settings.ts';
import { Choice } from './field.tsx';

const bySpecialization = classes.map(({ classId, name }) => ({
  text: name,
  items: specializations
    .filter((spec) => spec.classId === classId)
    .map((spec) => ({ value: spec.specId, text: `${spec.name} ${name}` })),
}));

const dataNames: Readonly<Record<DataChoice, string>> = {
  sample: 'made-up sample',
  own: 'the project’s own',
  stale: 'sample, a month old',
  missing: 'no data file',
};

const wornGroups = [
  {
    text: '',
    items: [
      { value: 'own', text: 'a build of my own' },
      { value: 'raid', text: 'the top build for raids' },
      { value: 'mythicPlus', text: 'the top build for Mythic+' },
      ...[1, 2, 3].map((number) => ({ value: `random-${number}`, text: `a random build (${number})` })),
    ],
  },
  {
    text: 'Top build for a boss',
    items: newestSeason.raidZones
      .flatMap((zone) => zone.bosses)
      .map((boss) => ({ value: `encounter-${boss.encounterId}`, text: boss.name })),
  },
  {
    text: 'Top build for a dungeon',
    items: newestSeason.dungeonZone.dungeons.map((dungeon) => ({
      value: `encounter-${dungeon.encounterId}`,
      text: dungeon.name,
    })),
  },
];

export function CharacterPanel({ client }: { readonly client: PlayClient }) {
  const { settings, ready, own, view } = client.state;
  const lacksOwn = ready && own === undefined;
  const specId = view?.facts.specId ?? settings.specId;
  const restart = (change: Partial<PlaySettings>): void => {
    client.start({ settings: { ...settings, specId, ...change }, steps: [] });
  };
  const chooseSpec = (wanted: number): void => {
    const classOf = (id: number) => specializations.find((spec) => spec.specId === id)?.classId;
    if (classOf(wanted) === classOf(specId)) {
      client.act(['spec', wanted]);
    } else {
      restart({ specId: wanted });
    }
  };
  return (
    <details class="panel" open>
      <summary>Character</summary>
      <Choice
        label="Specialization"
        value={specId}
        groups={bySpecialization}
        onChoose={(value) => chooseSpec(Number(value))}
      />
      <p class="hint">Within the class this changes the specialization. Everything else here logs in anew.</p>
      <Choice
        label="Wears"
        value={settings.worn}
        groups={wornGroups}
        onChoose={(worn) => restart({ worn })}
      />
      <div class="pair">
        <label class="field">
          Level
          <input
            type="number"
            min={levels.least}
            max={levels.most}
            value={settings.level}
            onChange={(event) => restart({ level: levelFrom(event.currentTarget.value) })}
          />
        </label>
        <Choice
          label="Language"
          value={settings.locale}
          groups={[{ text: '', items: clientLocales.map((locale) => ({ value: locale, text: locale })) }]}
          onChoose={(locale) => restart({ locale })}
        />
      </div>
      <Choice
        label="Data"
        value={settings.data}
        groups={[
          {
            text: '',
            items: dataChoices.map((data) => ({
              value: data,
              text: dataNames[data],
              disabled: data === 'own' && lacksOwn,
            })),
          },
        ]}
        onChoose={(data) => restart({ data: data as DataChoice })}
      />
      {lacksOwn && (
        <p class="hint">
          To play the project’s own data, serve this site with <code>{howToGetOwn}</code>.
        </p>
      )}
    </details>
  );
}

/** The nearest level that a character can have. */
function levelFrom(text: string): number {
  const level = Math.round(Number(text));
  return Number.isNaN(level) ? levels.most : Math.min(levels.most, Math.max(levels.least, level));
}
