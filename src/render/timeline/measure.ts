/**
 * How wide a text is, without a browser: widths of DejaVu Sans, wider than the usual fonts without serifs, so that
 * what fits by them fits by those too.
 */

const widths: readonly (readonly [characters: string, em: number])[] = [
  ["ijlI'|.,:;!’", 0.33],
  ['frt()[]/- ', 0.41],
  ['sckxyvz"°…·', 0.6],
  ['mwMW@%—œ', 1],
  ['ABCDEFGHJKLNOPQRSTUVXYZ«»<>=+~', 0.8],
];

function widthOf(character: string): number {
  const known = widths.find(([characters]) => characters.includes(character));
  if (known) return known[1];
  const code = character.codePointAt(0) ?? 0;
  return code < 0x250 ? 0.65 : code < 0x1100 ? 0.8 : 1.35;
}

/** Width of a text in pixels, at a size of type in pixels. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widthOf(character);
  return em * size;
}

/** Shortens a text to a width, between two words where that loses little; the whole stays in a tooltip. */
export function shortened(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  let kept = '';
  let em = widthOf('…');
  for (const character of text) {
    em += widthOf(character);
    if (em * size > most) break;
    kept += character;
  }
  const space = kept.lastIndexOf(' ');
  const cut = space > kept.length * 0.5 ? kept.slice(0, space) : kept;
  return `${cut.replace(/[\s,;:('’]+$/u, '')}…`;
}

/** Breaks a text into lines of a width; a word that is wider by itself is broken. */
export function wrapped(text: string, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, size, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, size: number, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size) > most) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
