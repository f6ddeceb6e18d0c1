/**
 * Texts made safe for where they stand. What a caller wrote is data: it is cleaned of what no format may bear,
 * then escaped for the one it goes into.
 */

// Half characters and controls: XML 1.0 refuses most of them, RFC 5545 all. Overrides of the direction of
// writing would turn round what stands beside them.
const unfit = /[\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu;

/** A text that every format may bear: what none may is replaced by U+FFFD. Lines end with a line feed. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unfit, '\uFFFD');
}

/** A clean text on one line. */
export function oneLine(text: string): string {
  return clean(text)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for XML and HTML, between tags and in attributes alike. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => xmlEntities[character] ?? '');
}

/**
 * Escapes a text for the middle of a line of Markdown, cells of tables included. Angle brackets become entities,
 * which readers that know no backslash respect too; addresses do not become links.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()|~$#!]/g, '\\$&')
    .replace(/[&<>]/g, (character) => xmlEntities[character] ?? '')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/@/g, '&#64;')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}
