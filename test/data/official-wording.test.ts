import { describe, expect, it } from 'vitest';
import { documentIds, editions, type DocumentId } from '../../src/index.js';
import { closedKeys, officialFields, otherFields, ourKeys, type Extent } from './official-fields.js';
import { foldedLines } from './sources.js';
import { sourceOf, walk, type Visit } from './walk.js';

const referential = 'certification-referential';

/** Sentences that a page break cuts in two, and a step described in two paragraphs: each half is a line. */
const joined: readonly (readonly [DocumentId, string, string])[] = [
  [
    referential,
    "Production d'un plan d'activités de son unité :",
    'organisation, planification et suivi des activités.',
  ],
  [referential, 'Adapte son style de management au profil de', "l'équipe et aux attendus de performance"],
  [
    referential,
    "Mettre en œuvre et porter auprès de l'équipe la démarche d'amélioration continue, en utilisant les outils adaptés, afin de gagner en",
    'performance et tendre vers les objectifs du service.',
  ],
  [referential, "Fait adhérer à la démarche d'amélioration continue et", "aux outils d'analyse de problèmes"],
  [
    'jury-letter-2021',
    "Etape n°2, en classe virtuelle synchrone, qui permet la capitalisation des acquis de l'étape 1 et de répondre aux questions en suspens au travers de cas pratiques et également d'aborder la posture d'un évaluateur et sa déontologie.",
    "Un temps supplémentaire est proposé aux présidents de jury sur la spécificité de leur rôle notamment dans l'accompagnement des autres membres du jury professionnel.",
  ],
];

/** Two criteria that the referential runs together in one line. */
const runTogether: readonly string[] = [
  "Utilise des méthodes d'évaluation et d'analyse des compétences, type cartographie des compétences",
  "Identifie les actions de développement des compétences en fonction du degré d'autonomie des collaborateurs, et au regard des attendus de performance",
];

const joins = (document: DocumentId, text: string) =>
  joined.filter(([where, first, second]) => where === document && `${first} ${second}` === text);

/** Where a text stands in a line: as a whole sentence, cell or item, or as a phrase between other words. */
function stands(line: string, text: string, extent: Extent): boolean {
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
    const before = line.slice(0, at);
    const after = line.slice(at + text.length);
    const whole =
      /(?:^|[.:;] )$/.test(before) && (after === '' || (/[.:;]$/.test(text) && after.startsWith(' ')));
    const phrase = !/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(after);
    if (extent === 'whole' ? whole : phrase) return true;
  }
  return false;
}

function isIn(document: DocumentId, text: string, extent: Extent): boolean {
  if (text === '' || joins(document, text).length === 1) return text !== '';
  if (runTogether.includes(text)) return foldedLines[document].includes(runTogether.join(' '));
  return foldedLines[document].some((line) => stands(line, text, extent));
}

const texts = walk(editions).filter(
  (visit): visit is Visit & { value: string } => typeof visit.value === 'string',
);
const official = texts.filter(({ kind }) => kind in officialFields);
const documentOf = (visit: Visit): DocumentId | undefined =>
  visit.key === 'nameIn2017' ? 'launch-letter-2017' : sourceOf(visit)?.document;

describe('official wording', () => {
  it.each(documentIds)('is that of the document that the record names: %s', (document) => {
    const own = official.filter((visit) => documentOf(visit) === document);
    expect(own.length).toBeGreaterThan(10);
    const astray = own.filter(({ kind, value }) => !isIn(document, value, officialFields[kind] ?? 'whole'));
    expect(astray.map(({ path, value }) => `${path}: ${value}`)).toEqual([]);
  });

  it('has a source, and nothing but folded text', () => {
    expect(official.filter((visit) => documentOf(visit) === undefined).map(({ path }) => path)).toEqual([]);
    const unfolded = official.filter(({ value }) => /[<>*\n\t¹²³⁴⁵⁶]|\s\s|^\s|\s$/.test(value));
    expect(unfolded.map(({ path }) => path)).toEqual([]);
  });

  it('is found in every declared kind of field, and every other text is declared ours or an id', () => {
    const found = new Set(official.map(({ kind }) => kind));
    expect(Object.keys(officialFields).filter((kind) => !found.has(kind))).toEqual([]);
    const declared = [...closedKeys, ...ourKeys];
    const undeclared = texts.filter(
      ({ kind, key }) =>
        !(kind in officialFields) &&
        !otherFields.includes(kind) &&
        !declared.includes(key) &&
        !/(?:consulted|candidates)\[\]$/.test(kind),
    );
    expect(undeclared.map(({ kind }) => kind)).toEqual([]);
  });

  it('is cut by a page break in the listed sentences alone, each half a line of its own', () => {
    for (const [document, first, second] of joined) {
      expect(foldedLines[document]).toContain(first);
      expect(foldedLines[document]).toContain(second);
      expect(official.filter(({ value }) => value === `${first} ${second}`)).toHaveLength(1);
    }
  });

  it('gives a document the title that it bears', () => {
    const titled = editions.blocs.documents.filter(({ titleOrigin }) => titleOrigin === 'document');
    expect(titled.map(({ id }) => id)).toEqual(['launch-letter-2017', referential, 'jury-letter-2021']);
    for (const { id, title } of titled) expect(isIn(id, title, 'phrase'), title).toBe(true);
  });

  it('takes the fullest of the titles that a document uses for one thing', () => {
    expect(editions.blocs.modules[0]?.title).toBe(
      'Le rôle et les missions du manager opérationnel à la Sécurité sociale',
    );
    expect(editions.blocs.supportModules.map(({ title }) => title)).toEqual([
      'Analyser et formaliser sa pratique professionnelle',
      'Se préparer aux épreuves de certification',
    ]);
    expect(editions['2017'].title.wording).toBe(
      'Certificat de Qualification Professionnelle Manager Opérationnel (CQP MO)',
    );
  });

  it('would not pass with one letter more, less or other', () => {
    const document = 'certification-referential';
    const text = "Applique la méthodologie d'amélioration continue";
    expect(isIn(document, text, 'whole')).toBe(true);
    for (let i = 0; i < text.length; i++) {
      expect(isIn(document, text.slice(0, i) + text.slice(i + 1), 'whole')).toBe(false);
      expect(isIn(document, `${text.slice(0, i)}x${text.slice(i)}`, 'whole')).toBe(false);
      expect(isIn(document, `${text.slice(0, i)}#${text.slice(i + 1)}`, 'whole')).toBe(false);
    }
  });
});
