/**
 * The game client's API, as ambient declarations.
 *
 * `import type {} from '@toptalent/wow-api'` makes the globals known to the program of a file.
 *
 * Hand-written for what we call, and checked against the facts of client 12.1.0 by a test. Lua's own functions come from
 * `lua-types`. `@wartoshika/wow-declarations` is a second opinion on widgets, in a test: it stops at 9.0, and its multi-return
 * functions compile wrongly and silently.
 */
/* eslint-disable @typescript-eslint/triple-slash-reference -- ambient declarations have nothing to import */
/// <reference types="@typescript-to-lua/language-extensions" />
/// <reference types="lua-types/core/global" />
/// <reference types="lua-types/core/metatable" />
/// <reference types="lua-types/core/string" />
/// <reference types="lua-types/core/table" />
/// <reference types="lua-types/core/math" />
/// <reference types="lua-types/core/coroutine" />
/// <reference path="./lua.d.ts" />
/// <reference path="./unit.d.ts" />
/// <reference path="./secret.d.ts" />
/// <reference path="./enum.d.ts" />
/// <reference path="./events.d.ts" />
/// <reference path="./global-functions.d.ts" />
/// <reference path="./global-strings.d.ts" />
/// <reference path="./instance.d.ts" />
/// <reference path="./slash-commands.d.ts" />
/// <reference path="./settings.d.ts" />
/// <reference path="./menu.d.ts" />
/// <reference path="./sound.d.ts" />
/// <reference path="./c-add-ons.d.ts" />
/// <reference path="./c-challenge-mode.d.ts" />
/// <reference path="./c-class-talents.d.ts" />
/// <reference path="./c-encounter-journal.d.ts" />
/// <reference path="./c-instance-encounter.d.ts" />
/// <reference path="./c-lfg-list.d.ts" />
/// <reference path="./c-map.d.ts" />
/// <reference path="./c-raid-locks.d.ts" />
/// <reference path="./c-restricted-actions.d.ts" />
/// <reference path="./c-specialization-info.d.ts" />
/// <reference path="./c-spell.d.ts" />
/// <reference path="./c-timer.d.ts" />
/// <reference path="./c-traits.d.ts" />
/// <reference path="./widgets/region.d.ts" />
/// <reference path="./widgets/frame.d.ts" />
/// <reference path="./widgets/game-tooltip.d.ts" />
/// <reference path="./widgets/create-frame.d.ts" />
export {};
