/** Spanish, as in Latin America: as in Spain but for some of the game's own terms. */
import { changeLocale } from '../locale.ts';
import { castilianSpanish } from './castilian-spanish.ts';

export const latinAmericanSpanish = changeLocale(castilianSpanish, {
  generalMythicPlus: 'Build general de Mítico+',
  why_whichBoss: '¿Qué jefe sigue?',
  why_dungeon: 'En este calabozo',
  why_wayBack: 'Saliste de la estancia. ¿Volver a cambiar?',
  code: 'Código de la selección (Ctrl+C copia)',
  set_readyCheck: 'En la verificación de preparación de una banda',
  set_wayBack: 'Al salir de la instancia: el regreso',
  set_dungeon: 'Al entrar en un calabozo',
  set_normal: 'Calabozos: Normal',
  set_heroic: 'Calabozos: Heroico',
  set_mythic: 'Calabozos: Mítico',
  set_asMoved: 'Donde la arrastré',
  savedReplaced: 'Las opciones guardadas no se podían leer y se restablecieron.',
  reason_specChanged: 'Tu especialización cambió.',
  evidence_ownFloor: 'su propio piso',
  evidence_sharedFloor: 'en este piso',
  evidence_otherFloor: 'está en otro piso',
  dead_instanceState: 'derrotado en esta instancia',
});
