/** Plays a moment on the addon's sources, and keeps what the simulated client draws at its end. */
import { playInNode, sampleBuildData } from '@toptalent/addon/stories';
import type { ScenarioWorld } from '@toptalent/addon/stories';
import { draw, screen, settingsPage, usualStart } from '@toptalent/wow-sim';
import type { Drawing, Rect } from '@toptalent/wow-sim';
import type { Moment } from './moment.ts';

export interface Picture {
  readonly name: string;
  readonly title: string;
  readonly drawing: Drawing;
  /** Lines that the addon wrote into the chat up to that moment. */
  readonly chat: readonly string[];
}

/** A story failed before the picture could be taken. */
class MomentError extends Error {
  override readonly name = 'MomentError';
}

const addonTitle = "Azeroth's Top Talent";
/** Warlock, Destruction: names of the usual length. */
const specId = 267;
const buildData = sampleBuildData([265, 266, 267]);

type RaidBuild = NonNullable<ReturnType<typeof sampleBuildData>['specs'][string]>['raid']['general'];

/** The sample's data as a moment wants it. */
function dataOf(moment: Moment): typeof buildData {
  const { withoutBuildOf, unfitBuildOf, sample, sameGeneral } = moment;
  const builds = buildData.specs[specId]!;
  const encounters = Object.fromEntries(
    Object.entries(builds.raid.encounters).map(([id, build]) => [
      id,
      id === `${withoutBuildOf}` ? null : id === `${unfitBuildOf}` ? unfit(build) : buildOf(build, moment),
    ]),
  );
  const raid = { general: buildOf(builds.raid.general, moment), encounters };
  const general = sameGeneral === true ? builds.raid.general : builds.mythicPlus.general;
  const mythicPlus = { ...builds.mythicPlus, general };
  return {
    ...buildData,
    source: sample === true ? 'sample' : 'warcraft-logs',
    specs: { ...buildData.specs, [specId]: { raid, mythicPlus } },
  };
}

/** With a code of another talent tree. */
function unfit(build: RaidBuild): RaidBuild {
  return build === null ? null : { ...build, talentCode: 'CAQAAAAAAAAAAAAAAAAAAAAAAA' };
}

function buildOf(build: RaidBuild, { players, difficulty }: Moment): RaidBuild {
  if (build === null) {
    return null;
  }
  const sampleSize = players ?? build.sampleSize;
  return {
    ...build,
    sampleSize,
    exactPlayers: Math.min(build.exactPlayers, sampleSize),
    difficulty: difficulty ?? build.difficulty,
  };
}

/** @param scale The size of the addon's windows, as in its settings. */
export function takePicture(moment: Moment, locale: string, scale = 1): Picture {
  let picture: Picture | undefined;
  const result = playInNode(
    {
      name: moment.name,
      choice: {
        locale,
        specId,
        level: moment.level,
        startedAt: usualStart + (moment.daysLater ?? 0) * 24 * 3600,
      },
      play(world) {
        scaleWindows(world, scale);
        moment.play(world);
        picture = {
          name: locale === 'enUS' ? moment.name : `${moment.name}-${locale}`,
          title: locale === 'enUS' ? moment.title : `${moment.title} (${locale})`,
          drawing: draw(rootOf(world)),
          chat: [...world.client.chat],
        };
      },
    },
    dataOf(moment),
  );
  const problems = [...result.failed, ...result.errors, ...result.violations];
  if (picture === undefined || problems.length > 0) {
    throw new MomentError(`${moment.name} in ${locale}: ${problems.join('; ')}`);
  }
  return picture;
}

/** Sets the size of the windows before the addon reads its settings. */
function scaleWindows(world: ScenarioWorld, scale: number): void {
  if (scale !== 1) {
    world.client.machine.globals.table['AzerothsTopTalentDB'] = { version: 3, settings: { scale } };
  }
}

/** The settings window covers what is behind it. */
function rootOf({ client }: ScenarioWorld) {
  return client.game.settings.openCategoryId === undefined
    ? client.machine.uiParent
    : settingsPage(client.machine.widgetHost, client.game.settings, addonTitle);
}

/** The part of the screen that holds everything drawn, plus a margin. */
export function shownPart({ drawn }: Drawing, margin = 16): Rect {
  const left = Math.min(...drawn.map((item) => item.rect.left)) - margin;
  const top = Math.min(...drawn.map((item) => item.rect.top)) - margin;
  const right = Math.max(...drawn.map((item) => item.rect.left + item.rect.width)) + margin;
  const bottom = Math.max(...drawn.map((item) => item.rect.top + item.rect.height)) + margin;
  return drawn.length === 0 ? screen : { left, top, width: right - left, height: bottom - top };
}
