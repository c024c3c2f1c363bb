/** Spanish, as in Latin America: as in Spain but for some of the game's own terms. */
import { changeLocale } from '../locale.ts';
import { castilianSpanish } from './castilian-spanish.ts';

export const latinAmericanSpanish = changeLocale(castilianSpanish, {
  generalMythicPlus: 'Build general de Mítico+',
  why_whichBoss: '¿Qué jefe sigue?',
  why_dungeon: 'En este calabozo',
  why_wayBack: 'Saliste de la estancia. ¿Recuperar tu build?',
  code: 'Código de la selección (Ctrl+C copia)',
  pinHint:
    'Tu selección fijada, a {count} talento de la mejor build.|Tu selección fijada, a {count} talentos de la mejor build.',
  pinIsTop: 'Tu selección fijada "{name}" tiene los mismos talentos.',
  yourPin: 'Tu selección fijada',
  pinLabel: 'Tu propia selección aquí',
  pinNoLoadouts: 'No hay selecciones guardadas',
  pinGone: 'Tu selección fijada "{name}" ya no existe. /toptalent browse permite fijar otra.',
  set_dungeon: 'Al entrar en un calabozo',
  set_normal: 'Calabozos: Normal',
  set_heroic: 'Calabozos: Heroico',
  set_mythic: 'Calabozos: Mítico',
  savedReplaced: 'La configuración guardada no se podía leer y se restableció.',
  reason_specChanged: 'Tu especialización cambió.',
  evidence_ownFloor: 'su propio piso',
  evidence_sharedFloor: 'en este piso',
  evidence_otherFloor: 'está en otro piso',
  mythicPlus: 'Mítico+',
  raidAndMythicPlus: 'Banda y Mítico+',
  inMythicPlus: 'En Mítico+: {percent}% de {sample} jugadores.',
  difficulty_heroic: 'Heroico',
  set_slotMode: 'Selecciones de talentos',
  dataFault_otherVersion:
    'Los datos de talentos son de otra versión de este accesorio, así que no hay nada que ofrecer.',
  reason_removeTimedOut:
    'El juego aún no eliminó la selección de este accesorio. Inténtalo de nuevo en un momento.',
  cleanedUp:
    '{count} selección de este accesorio eliminada.|{count} selecciones de este accesorio eliminadas.',
  cleanedUpNone: 'No hay selecciones de este accesorio que eliminar.',
  cleanupRefused: 'Selecciones de talentos no eliminadas: {reason}',
  cleanupKept_edited: 'Conservada: cambiaste los talentos de "{name}".',
  cleanupKept_renamed: 'Conservada: el nombre de "{name}" no es de este accesorio.',
  silent_keyRunning: 'Sin oferta: hay un calabozo Mítico+ en curso.',
  help: 'Comandos: /toptalent show (ofrecer las builds), next (el siguiente jefe), why (los motivos), browse (todas las builds), settings (configuración), restore (volver a los talentos anteriores), cleanup (eliminar las selecciones de este accesorio), status, version, help.',
});
