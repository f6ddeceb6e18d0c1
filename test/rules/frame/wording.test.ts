import { expect, it } from 'vitest';
import { referential } from '../../../src/index.js';
import { bytesOfText, quote, unitName } from '../../../src/rules/frame/wording.js';

it.each([
  ['as it is', 'Ève', undefined, '« Ève »'],
  ['without what cannot be seen', 'a\u0000b\u200Bc\nd', undefined, '« a·b·c·d »'],
  ['up to 64 bytes', 'a'.repeat(64), undefined, `« ${'a'.repeat(64)} »`],
  ['cut beyond them', 'a'.repeat(65), undefined, `« ${'a'.repeat(64)}… »`],
  ['up to as many bytes as told', 'abcd', 4, '« abcd »'],
  ['cut where told', 'abcde', 4, '« abcd… »'],
  ['not at all', 'a', 0, '« … »'],
  // Two, three and four bytes each; a middle dot stands for what is not seen, and takes two.
  ['by the bytes of é', 'ééé', 5, '« éé… »'],
  ['by the bytes of €', '€€€', 8, '« €€… »'],
  ['by the bytes of 😀, never in the middle of it', '😀😀😀', 11, '« 😀😀… »'],
  ['by the bytes of 😀, where it just fits', '😀😀', 8, '« 😀😀 »'],
  ['by the bytes of the dot', '\u0000\u0000\u0000', 5, '« ··… »'],
  // JSON writes two bytes for each of these.
  ['by the bytes of a quotation mark', '"""', 5, '« ""… »'],
  ['by the bytes of a backslash', '\\\\\\', 5, '« \\\\… »'],
])('quotes %s', (_, text, longest, quoted) => {
  expect(quote(text, longest)).toBe(quoted);
});

it('counts the bytes of every length that UTF-8 has, at both ends', () => {
  const ends = ['\u0001', '\u007F', '\u0080', '\u07FF', '\u0800', '\uFFFD', '\u{10000}', '\u{10FFFF}'];
  expect(ends.map(bytesOfText)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  expect(bytesOfText(ends.join(''))).toBe(20);
  expect(bytesOfText('')).toBe(0);
});

it('names the transverse module even where the facts have none', () => {
  const modules = referential.modules.filter(({ unit }) => unit !== 'transverse');
  expect(unitName({ ...referential, modules }, 'transverse')).toBe('le module transverse');
  expect(unitName(referential, 'transverse')).toBe(
    '« Le rôle et les missions du manager opérationnel à la Sécurité sociale »',
  );
  expect(unitName(referential, 'bloc-3')).toBe('le bloc 3');
});
