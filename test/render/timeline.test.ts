import { describe, expect, it, test } from 'vitest';
import { buildIndividualPath, checkPath, type Path } from '../../src/index.js';
import { toTimelineSvg } from '../../src/render.js';
import { palettes } from '../../src/render/timeline/palette.js';
import { bloc2Path, completePath, path2017 } from '../support/paths.js';
import { randomPaths, readXml, type ReadElement } from './random.js';

const widths = [320, 400, 700, 1200, 2000];

const number = (element: ReadElement | undefined, name: string): number => Number(element?.attributes[name]);

const isOf = (name: string) => (element: ReadElement) =>
  (element.attributes['class'] ?? '').split(' ').includes(name);

/** Bottom of the letters at most so far above one another for two texts to stand on one line. */
const lineHeight = 12;

/** Widths of Helvetica, in thousandths of the size of the type, from its published metrics. */
const helvetica: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [191, "'"],
      [222, 'ijl’'],
      [278, ' !,./:;ftIîï'],
      [333, '-()r'],
      [500, 'ckJsvxyzç'],
      [556, '0123456789?abdeghnopquLàâéèêëôùûü«»'],
      [611, 'FTZ'],
      [667, 'ABEKPSVXYÀÉ'],
      [722, 'CDHNRUw'],
      [778, 'GOQ'],
      [833, 'mM'],
      [944, 'Wœ'],
      [1000, '…'],
    ] as const
  ).flatMap(([width, characters]) => Array.from(characters, (character) => [character, width])),
);

function widthOf({ text, attributes }: ReadElement): number {
  const names = (attributes['class'] ?? '').split(' ');
  const size = names.includes('h') ? 16 : names.includes('n') ? 11 : 12;
  const bold = names.includes('h') || names.includes('w') ? 1.05 : 1;
  return (
    Array.from(text).reduce((sum, character) => sum + (helvetica[character] ?? 0), 0) * size * bold * 0.001
  );
}

function boxesOf(elements: readonly ReadElement[]): { from: number; to: number; y: number; text: string }[] {
  return elements
    .filter(
      ({ name, text }) =>
        name === 'text' && /^[\p{L}\p{N} ,.'’:;!?/()-]+$/u.test(text) && !text.includes('W'),
    )
    .map((element) => {
      const [x, width] = [number(element, 'x'), widthOf(element)];
      const from = isOf('c')(element) ? x - width / 2 : x;
      return { from, to: from + width, y: number(element, 'y'), text: element.text };
    });
}

describe('timelines of random paths', () => {
  const drawn = randomPaths.map((path, index) => {
    const width = widths[index % widths.length] ?? 1200;
    const report = index % 2 === 0 ? checkPath(path) : undefined;
    return { path, width, svg: toTimelineSvg(path, report, { width, today: '2027-06-15' }) };
  });

  it('are XML to another parser, one svg with its title and description', () => {
    expect(drawn.length).toBeGreaterThan(0);
    for (const { svg } of drawn) {
      const elements = readXml(svg);
      const [root, title, description] = elements;
      expect([root?.name, title?.name, description?.name]).toEqual(['svg', 'title', 'desc']);
      const labels = `${title?.attributes['id'] ?? ''} ${description?.attributes['id'] ?? ''}`;
      expect(root?.attributes['aria-labelledby']).toBe(labels);
      expect(root?.attributes['role']).toBe('img');
      expect(elements.filter(({ name }) => name === 'script' || name === 'img')).toEqual([]);
    }
  });

  it('hold no text that crosses another or leaves the picture', () => {
    for (const { svg, path } of drawn) {
      const elements = readXml(svg);
      const right = number(elements[0], 'width');
      const boxes = boxesOf(elements);
      for (const [index, box] of boxes.entries()) {
        if (box.from < 0 || box.to > right + 0.5)
          throw new Error(`${box.text} leaves ${JSON.stringify(path)}`);
        for (const other of boxes.slice(index + 1)) {
          const apart = box.to <= other.from || other.to <= box.from;
          if (!apart && Math.abs(box.y - other.y) < lineHeight) {
            throw new Error(`${box.text} crosses ${other.text} of ${JSON.stringify(path)}`);
          }
        }
      }
    }
  });

  it('hold every shape', () => {
    for (const { svg } of drawn) {
      const elements = readXml(svg);
      const right = number(elements[0], 'width');
      const bars = elements.filter((element) => element.name === 'rect' && isOf('halo')(element));
      for (const bar of bars) {
        expect(number(bar, 'x')).toBeGreaterThanOrEqual(0);
        expect(number(bar, 'x') + number(bar, 'width')).toBeLessThanOrEqual(right);
        expect(number(bar, 'width')).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it('draw each activity once, and stay of a reasonable size', () => {
    for (const { svg, path } of drawn) {
      const shapes = readXml(svg).filter(({ name }) => name === 'title').length;
      const single = [
        path.positioning?.on,
        path.dossier?.depositedOn,
        path.jury?.on,
        ...(path.tutor?.trainedOn ?? []),
      ];
      const mission = path.tutor && path.activities.length > 0 ? 1 : 0;
      const events = path.activities.length + single.filter((day) => day !== undefined).length;
      expect(shapes - 1).toBeGreaterThanOrEqual(events);
      expect(shapes - 1).toBeLessThanOrEqual(events + mission);
      expect(svg.length).toBeLessThan(300_000);
    }
  });
});

test('the picture is the same each time, and its ids differ from those of another', () => {
  const ids = (path: Path): string => readXml(toTimelineSvg(path))[0]?.attributes['aria-labelledby'] ?? '';
  expect(toTimelineSvg(structuredClone(completePath))).toBe(toTimelineSvg(completePath));
  expect(ids(completePath)).not.toBe(ids(bloc2Path));
});

test('the lanes are named, and the titles of the modules are official', () => {
  const texts = readXml(toTimelineSvg(completePath)).map(({ text }) => text);
  for (const text of [
    'Formation',
    'SPE',
    'Accompagnement',
    'Tuteur',
    'Certification',
    'La communication du manager',
  ]) {
    expect(texts).toContain(text);
  }
  expect(texts).toContain(
    "Regroupement : Le pilotage, l'organisation et la supervision des activités, du 8 février 2027 au 15 février 2027",
  );
});

test('a title that is cut stands whole in the tooltip', () => {
  const texts = readXml(toTimelineSvg(completePath, undefined, { width: 320 })).map(({ text }) => text);
  expect(texts.some((text) => /^Les démarches.*…$/.test(text))).toBe(true);
  expect(
    texts.some((text) => text.includes("Les démarches d'amélioration dans un contexte de changement, du")),
  ).toBe(true);
});

test('years and months are marked: names, then short ones, then letters, then years alone', () => {
  const texts = (path: Path, width: number): string[] =>
    readXml(toTimelineSvg(path, undefined, { width })).map(({ text }) => text);
  expect(texts(completePath, 1600)).toEqual(expect.arrayContaining(['2027', '2028', 'septembre', 'février']));
  expect(texts(completePath, 900)).toEqual(expect.arrayContaining(['2027', '2028', 'sept.', 'févr.']));
  expect(texts(completePath, 400)).toEqual(expect.arrayContaining(['2027', '2028', 'S', 'F']));
  const far = { ...completePath, jury: { on: '2040-02-11' } };
  expect(texts(far, 1200)).toEqual(expect.arrayContaining(['2027', '2033', '2040']));
  expect(texts(far, 1200)).not.toContain('S');
});

test('a path of five years is wider than asked for, so that months keep their room', () => {
  const path = buildIndividualPath({
    candidate: { id: 'c-1' },
    start: '2027-01-11',
    blocs: ['bloc-4'],
    jury: { on: '2031-12-15' },
  });
  const svg = readXml(toTimelineSvg(path, undefined, { width: 400 }));
  // Sixty months of 12 pixels, and two margins.
  expect(number(svg[0], 'width')).toBe(60 * 12 + 24);
  expect(svg.filter(isOf('g')).length).toBeGreaterThanOrEqual(60);
});

test('today is marked when it is given and within the picture, and never otherwise', () => {
  const lines = (today?: string): number =>
    readXml(toTimelineSvg(completePath, undefined, today === undefined ? {} : { today })).filter(
      isOf('today'),
    ).length;
  expect([lines('2027-06-15'), lines(), lines('2026-06-15'), lines('2029-01-01')]).toEqual([1, 0, 0, 0]);
});

test('unmet findings are numbered beside what they speak of, and written below', () => {
  const late = { ...completePath, jury: { ...completePath.jury, on: '2028-01-20' } };
  const report = checkPath({ ...late, tutor: { id: 'n-1', trainedOn: ['2026-12-15', '2026-12-22'] } });
  const unmet = report.findings.filter(({ verdict }) => verdict === 'unmet');
  expect(unmet.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['preparer-two-months-before-jury', 'tutor-is-not-line-manager']),
  );
  const elements = readXml(toTimelineSvg(late, report));
  const texts = elements.map(({ text }) => text).join(' ');
  expect(texts).toContain('Constats');
  for (const { message } of unmet) expect(texts).toContain(message.slice(0, 30));
  expect(elements.filter(isOf('r-obligation')).length).toBeGreaterThanOrEqual(2);
  expect(readXml(toTimelineSvg(late)).filter(isOf('r-obligation'))).toEqual([]);
});

test('a met report marks nothing, and says what it is', () => {
  const elements = readXml(toTimelineSvg(completePath, checkPath(completePath)));
  expect(elements.filter(({ text }) => text === 'Constats')).toEqual([]);
  expect(elements.find(({ name }) => name === 'desc')?.text).toMatch(
    /Jury le 11 février 2028\. Conformité : conforme/,
  );
});

test('a path of edition 2017 and one without dates are drawn too', () => {
  expect(readXml(toTimelineSvg(path2017)).map(({ text }) => text)).toContain('La communication du manager');
  const bare = {
    formatVersion: 1,
    edition: 'blocs',
    kind: 'individualised',
    blocs: ['bloc-1'],
    candidate: { id: 'c' },
    activities: [],
  } as const;
  const texts = readXml(toTimelineSvg({ ...bare, blocs: ['bloc-1'], activities: [] })).map(
    ({ text }) => text,
  );
  expect(texts).toContain("Aucune date n'est connue.");
});

describe('themes', () => {
  it('follow the system by default, and stay by themselves otherwise', () => {
    const svg = (theme?: 'auto' | 'light' | 'dark'): string =>
      toTimelineSvg(completePath, undefined, theme && { theme });
    expect(svg()).toContain('prefers-color-scheme:dark');
    expect(svg('light')).not.toContain('prefers-color-scheme');
    expect(svg('dark')).not.toContain('prefers-color-scheme');
    expect(svg('dark')).toContain(palettes.dark.background);
  });

  /** Relative luminance, as WCAG 2 defines it. */
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(Object.entries(palettes))('%s: texts have a contrast of 4.5, shapes of 3', (_, colours) => {
    for (const under of [colours.background, colours.band]) {
      for (const ink of [colours.text, colours.muted, colours.today, colours.unsettled]) {
        expect(contrast(ink, under)).toBeGreaterThanOrEqual(4.5);
      }
      for (const shape of [...Object.values(colours.lanes), colours.obligation, colours.advice]) {
        expect(contrast(shape, under)).toBeGreaterThanOrEqual(3);
      }
    }
    for (const mark of [colours.obligation, colours.advice]) {
      expect(contrast(colours.onMark, mark)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
