import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...['docs/guide', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

const textOf = (page: string): string =>
  readFileSync(join(root, page), 'utf8').replace(/```[\s\S]*?```/g, '');

/** The anchors that GitHub and typedoc give to the headings of a page. */
function anchorsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

function brokenIn(page: string): string[] {
  return [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^https:\/\//.test(link)) return [];
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : relative(root, join(root, dirname(page), file));
    if (!existsSync(join(root, target))) return [link];
    return anchor === undefined || anchorsOf(target).includes(anchor) ? [] : [link];
  });
}

describe('links', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    expect(brokenIn(page)).toEqual([]);
  });

  it('lead to every page of the guide from the first screen', () => {
    const index = readFileSync(join(root, 'README.md'), 'utf8');
    const guide = pages.filter((page) => page.startsWith('docs/guide/'));
    expect(guide.filter((page) => !index.includes(page))).toEqual([]);
  });
});
