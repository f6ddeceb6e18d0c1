// Every link of the built API site leads to a file and, where it names one, to an anchor in it; none needs the network
// but those that leave on purpose. Opens from disk: no link starts at the root of a host.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('../docs/api/', import.meta.url));
const pages = readdirSync(site, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'));

/** @type {Map<string, Set<string>>} */
const anchors = new Map();

/** @param {string} page */
function anchorsOf(page) {
  const known = anchors.get(page);
  if (known) return known;
  const found = new Set(
    [...readFileSync(page, 'utf8').matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id]) => id),
  );
  anchors.set(page, found);
  return found;
}

const broken = [];
for (const page of pages) {
  const text = readFileSync(join(site, page), 'utf8');
  for (const [, kind, link] of text.matchAll(/\b(href|src)="([^"]*)"/g)) {
    if (/^(?:https:|mailto:)/.test(link) && kind === 'href') continue;
    const [file, anchor] = link.split('#');
    const target = resolve(site, dirname(page), decodeURIComponent(file) || page.split('/').at(-1));
    if (relative(site, target).startsWith('..') || !existsSync(target)) broken.push(`${page}: ${link}`);
    else if (anchor && target.endsWith('.html') && !anchorsOf(target).has(decodeURIComponent(anchor)))
      broken.push(`${page}: ${link}`);
  }
}
for (const line of broken.slice(0, 50)) console.error(line);
console.log(`${pages.length} pages, ${broken.length} broken links`);
if (broken.length > 0 || pages.length === 0) process.exit(1);
