const zeroWidth = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff]/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;

/** Text as it is read: half-width, no zero-width characters, one kind of space and of hyphen. */
export const plainText = (text: string) =>
  text.normalize('NFKC').replace(zeroWidth, '').replace(dashes, '-').replace(/\s+/gu, ' ');
