const wide = /[\uff0d-\uff1a]/g;

/** Full-width digits and what stands between them in dates (－．／：) as half-width ones; every place stays where it is. */
export const narrowDigits = (text: string): string =>
  text.replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
