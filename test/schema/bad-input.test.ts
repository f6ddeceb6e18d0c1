import { describe, expect, test } from 'vitest';
import { parsePath, parseScope, parseTariffs, type Issue } from '../../src/schema.js';

const opening = { id: 'a-1', type: 'opening', start: '2027-01-11', end: '2027-01-11' };
const regroupement = {
  id: 'a-2',
  type: 'regroupement',
  module: 'role-missions',
  start: '2027-01-12',
  end: '2027-01-14',
};
const path = {
  formatVersion: 1,
  edition: 'blocs',
  kind: 'complete',
  blocs: ['bloc-1'],
  candidate: { id: 'c-1' },
  activities: [opening, regroupement],
};

/** A path as JSON text, so that `__proto__` stands in it as a key like another. */
const withText = (from: string, to: string): unknown => JSON.parse(JSON.stringify(path).replace(from, to));

const issuesOf = (input: unknown): readonly Issue[] => {
  const result = parsePath(input);
  return result.ok ? [] : result.issues;
};

test.each<[string, unknown, Issue]>([
  [
    'an impossible day',
    { ...path, activities: [opening, { ...regroupement, end: '2027-02-30' }] },
    {
      code: 'invalid-day',
      pointer: '/activities/1/end',
      message:
        "Au champ /activities/1/end : le jour « 2027-02-30 » n'existe pas au calendrier ; écrivez AAAA-MM-JJ.",
    },
  ],
  [
    'a day in French notation',
    { ...path, jury: { on: '27/01/2027' } },
    {
      code: 'invalid-day',
      pointer: '/jury/on',
      message: 'Au champ /jury/on : il faut un jour écrit AAAA-MM-JJ, et non « 27/01/2027 ».',
    },
  ],
  [
    'an unknown bloc',
    { ...path, blocs: ['bloc-1', 'bloc-5'] },
    {
      code: 'unknown-id',
      pointer: '/blocs/1',
      message:
        'Au champ /blocs/1 : cet identifiant est inconnu ; il faut bloc-1, bloc-2, bloc-3 ou bloc-4, et non « bloc-5 ».',
    },
  ],
  [
    'an activity that ends before it starts',
    { ...path, activities: [opening, { ...regroupement, end: '2027-01-11' }] },
    {
      code: 'end-before-start',
      pointer: '/activities/1/end',
      message:
        'Au champ /activities/1/end : la fin vient avant le début ; il faut le 2027-01-12 ou un jour plus tard, et non « 2027-01-11 ».',
    },
  ],
  [
    'two activities with one id',
    { ...path, activities: [opening, { ...regroupement, id: 'a-1' }] },
    {
      code: 'duplicate-id',
      pointer: '/activities/1/id',
      message: 'Au champ /activities/1/id : « a-1 » figure déjà dans la liste ; donnez-le une seule fois.',
    },
  ],
  [
    'the edition 2019',
    { ...path, edition: '2019' },
    {
      code: 'unknown-edition',
      pointer: '/edition',
      message: 'Au champ /edition : cette édition est inconnue ; il faut blocs ou 2017, et non « 2019 ».',
    },
  ],
  [
    '__proto__ as a key',
    withText('"edition"', '"__proto__":{"edition":"2017"},"edition"'),
    {
      code: 'unknown-field',
      pointer: '/__proto__',
      message: expect.stringMatching(
        /^Au champ \/__proto__ : ce champ est inconnu ; retirez-le, ou choisissez parmi formatVersion, edition, /,
      ) as string,
    },
  ],
  [
    '__proto__ as a key within',
    withText('"id":"c-1"', '"id":"c-1","__proto__":null'),
    {
      code: 'unknown-field',
      pointer: '/candidate/__proto__',
      message:
        'Au champ /candidate/__proto__ : ce champ est inconnu ; retirez-le, ou choisissez parmi id, employer, lineManager, appointedOn.',
    },
  ],
  [
    'null',
    null,
    { code: 'invalid-type', pointer: '', message: 'À la racine : il faut un objet, et non null.' },
  ],
  [
    'a list',
    [path],
    { code: 'invalid-type', pointer: '', message: 'À la racine : il faut un objet, et non une liste.' },
  ],
  [
    'a number',
    Number.NaN,
    { code: 'invalid-type', pointer: '', message: 'À la racine : il faut un objet, et non NaN.' },
  ],
  [
    'nothing',
    undefined,
    {
      code: 'invalid-type',
      pointer: '',
      message: 'À la racine : il faut un objet, et non une valeur absente.',
    },
  ],
  [
    'a Date',
    { ...path, dossier: { depositedOn: new Date(0) } },
    {
      code: 'invalid-day',
      pointer: '/dossier/depositedOn',
      message:
        'Au champ /dossier/depositedOn : il faut un jour écrit AAAA-MM-JJ, et non une valeur étrangère à JSON.',
    },
  ],
  [
    'an unknown format version',
    { ...path, formatVersion: 2 },
    {
      code: 'unknown-format-version',
      pointer: '/formatVersion',
      message: 'Au champ /formatVersion : cette version du format est inconnue ; il faut 1, et non 2.',
    },
  ],
  [
    'an unknown kind',
    { ...path, kind: ['complete'] },
    {
      code: 'unknown-kind',
      pointer: '/kind',
      message: 'Au champ /kind : ce type est inconnu ; il faut complete ou individualised, et non une liste.',
    },
  ],
  [
    'a blank text',
    { ...path, candidate: { id: ' \t' } },
    {
      code: 'invalid-text',
      pointer: '/candidate/id',
      message: 'Au champ /candidate/id : ce texte est vide ; écrivez au moins un caractère.',
    },
  ],
  [
    'an undefined field',
    { ...path, tutor: undefined },
    {
      code: 'invalid-type',
      pointer: '/tutor',
      message: 'Au champ /tutor : il faut un objet, et non une valeur absente.',
    },
  ],
  [
    'Infinity',
    { ...path, tutor: { id: 't-1', lineManagementYears: Infinity } },
    {
      code: 'invalid-number',
      pointer: '/tutor/lineManagementYears',
      message: 'Au champ /tutor/lineManagementYears : il faut un nombre, zéro ou plus, et non Infinity.',
    },
  ],
  [
    'no bloc',
    { ...path, blocs: [] },
    {
      code: 'empty-list',
      pointer: '/blocs',
      message: 'Au champ /blocs : la liste est vide ; donnez au moins un élément.',
    },
  ],
  [
    'a missing field',
    { ...path, activities: [{ ...opening, type: 'spe' }] },
    {
      code: 'missing-field',
      pointer: '/activities/0/unit',
      message:
        'Au champ /activities/0/unit : ce champ manque ; il faut transverse, bloc-1, bloc-2, bloc-3 ou bloc-4.',
    },
  ],
])('%s', (_, input, issue) => {
  expect(issuesOf(input)).toEqual([issue]);
});

describe('several faults', () => {
  test('are all told, in the order of the fields', () => {
    const broken = {
      ...path,
      kind: 'x',
      candidate: {},
      activities: [{ ...opening, start: 1, site: '' }],
      z: 0,
    };
    expect(issuesOf(broken).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'unknown-kind /kind',
      'missing-field /candidate/id',
      'invalid-day /activities/0/start',
      'invalid-text /activities/0/site',
      'unknown-field /z',
    ]);
  });

  test('are cut at a hundred, and the last one counts the others', () => {
    const wrong = (count: number): readonly Issue[] =>
      issuesOf({ ...path, evaluators: Array.from({ length: count }, () => 0) });
    expect(wrong(100)).toHaveLength(100);
    expect(wrong(100)[99]?.message).toBe('Au champ /evaluators/99 : il faut un texte, et non 0.');
    expect(wrong(101)).toHaveLength(100);
    expect(wrong(101)[99]?.message).toBe(
      'Au champ /evaluators/99 : il faut un texte, et non 0. Une autre anomalie suit.',
    );
    expect(wrong(1234)[99]?.message).toBe(
      'Au champ /evaluators/99 : il faut un texte, et non 0. 1134 autres anomalies suivent.',
    );
  });
});

describe('a message', () => {
  test('stays on one line and short, whatever is quoted', () => {
    const [issue] = issuesOf({ ...path, kind: `a\n\u2028${'\u{1F600}'.repeat(1000)}` });
    expect(issue?.message).toMatch(/et non « a {2}.{2,60}… »\.$/u);
    expect(issue?.message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });

  test('shortens a pointer that the issue keeps whole', () => {
    const key = 'k'.repeat(1000);
    const [issue] = issuesOf({ ...path, [key]: 1 });
    expect(issue?.pointer).toBe(`/${key}`);
    expect(issue?.message.length).toBeLessThan(400);
  });
});

test('a scope and tariffs are told apart from garbage in the same way', () => {
  expect(parseScope({ edition: 'blocs', blocs: [] })).toEqual({
    ok: false,
    issues: [
      {
        code: 'empty-list',
        pointer: '/blocs',
        message: 'Au champ /blocs : la liste est vide ; donnez au moins un élément.',
      },
    ],
  });
  const price = { item: 'bloc-1', year: 2027, cents: 100 };
  expect(parseTariffs([price, { ...price, cents: 1.5 }])).toEqual({
    ok: false,
    issues: [
      {
        code: 'invalid-number',
        pointer: '/1/cents',
        message: 'Au champ /1/cents : il faut un nombre entier, zéro ou plus, et non 1.5.',
      },
    ],
  });
  expect(parseTariffs([price, price])).toEqual({
    ok: false,
    issues: [
      {
        code: 'duplicate-id',
        pointer: '/1',
        message: 'Au champ /1 : « bloc-1 2027 » figure déjà dans la liste ; donnez-le une seule fois.',
      },
    ],
  });
});
