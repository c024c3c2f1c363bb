/** Whether a name holds what the player typed, whatever the case of the letters. */

/** In Lua, `toLowerCase` knows only ASCII. The other letters of the client's languages, in pairs. */
const capitals =
  'À Á Â Ã Ä Å Æ Ç È É Ê Ë Ì Í Î Ï Ñ Ò Ó Ô Õ Ö Ø Ù Ú Û Ü А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я'.split(
    ' ',
  );
const smalls =
  'à á â ã ä å æ ç è é ê ë ì í î ï ñ ò ó ô õ ö ø ù ú û ü а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я'.split(
    ' ',
  );

/** A text in small letters. */
export function inSmallLetters(text: string): string {
  let small = text.toLowerCase();
  for (let index = 0; index < capitals.length; index += 1) {
    small = small.split(capitals[index]!).join(smalls[index]!);
  }
  return small;
}

/** @param typed In small letters; everything matches an empty text. */
export function holds(name: string, typed: string): boolean {
  return typed === '' || inSmallLetters(name).includes(typed);
}
