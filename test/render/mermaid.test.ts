import { expect, test } from 'vitest';
import { toMermaid } from '../../src/render.js';
import type { Path } from '../../src/index.js';
import { hostile, randomPaths } from './random.js';

const path: Path = {
  formatVersion: 1,
  edition: 'blocs',
  kind: 'individualised',
  blocs: ['bloc-4', 'bloc-2'],
  candidate: { id: 'c-1' },
  tutor: { id: 't;1: #x' },
  activities: [
    { id: 'r', type: 'regroupement', module: 'communication', start: '2027-12-29', end: '2027-12-31' },
    { id: 's', type: 'spe', unit: 'bloc-2', start: '2028-02-28', end: '2028-02-29' },
  ],
  jury: { on: '2028-06-01' },
};

test('a chart has a section by lane, with ends that count out', () => {
  expect(toMermaid(path).split('\n')).toEqual([
    'gantt',
    '  title Parcours individualisé #40;blocs 4 et 2#41; de c-1',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %m/%Y',
    '  section Formation',
    '  Regroupement #58; La communication du manager :e0, 2027-12-29, 2028-01-01',
    '  section SPE',
    '  SPE #58; bloc 2 :e1, 2028-02-28, 2028-03-01',
    '  section Tuteur',
    '  Mission du tuteur t#59;1#58; #35;x :mission, 2027-12-29, 2028-06-02',
    '  section Certification',
    '  Jury :milestone, e2, 2028-06-01, 2028-06-02',
    '',
  ]);
});

const fixed = ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %m/%Y'];

test('every line of a random path is one of the chart, whatever the texts', () => {
  for (const one of randomPaths) {
    const strange = toMermaid(one)
      .trimEnd()
      .split('\n')
      .filter((line) => !fixed.includes(line))
      .filter((line) => !/^ {2}section (Formation|SPE|Accompagnement|Tuteur|Certification)$/.test(line))
      // A text holds no mark of Mermaid but its entities.
      .map((line) => line.replace(/#\d+;/g, ''))
      .filter((line) => !/^ {2}title [^#;:%<>&"'`\\{}[\]()|]+$/.test(line))
      .filter(
        (line) =>
          !/^ {2}[^#;:%<>&"'`\\{}[\]()|]+ :(milestone, )?(e\d+|mission), [\d-]{10}, [\d-]{10}$/.test(line),
      );
    expect(strange).toEqual([]);
  }
});

test.each(hostile)('the id %j adds no line', (id) => {
  expect(toMermaid({ ...path, candidate: { id }, tutor: { id } }).split('\n').length).toBe(13);
});
