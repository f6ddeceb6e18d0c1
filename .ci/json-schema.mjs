// The JSON Schemas of the package, made from its declarations: the machine-readable half of the types.
import { createGenerator } from 'ts-json-schema-generator';

/** @typedef {import('ts-json-schema-generator').Schema} Schema */
/** @typedef {{ [name: string]: Schema | boolean }} Definitions */

const draft = 'http://json-schema.org/draft-07/schema#';

/** The file of each schema that describes one exported type. */
const typeOf = {
  'data.schema.json': 'ReferentialData',
  'path.schema.json': 'Path',
  'path-report.schema.json': 'PathReport',
  'cohort-report.schema.json': 'CohortReport',
};

/**
 * A schema whose root is one of its definitions. In this draft what stands beside `$ref` is ignored, `$id` included.
 *
 * @param {string} file
 * @param {string} root
 * @param {Definitions} definitions
 */
const named = (file, root, definitions) => ({
  $schema: draft,
  $id: `urn:cqp-mo:${file}`,
  allOf: [{ $ref: `#/definitions/${root}` }],
  definitions,
});

/**
 * What types cannot say: the form of a day. That the day exists is for the reader to check.
 *
 * @param {[name: string, definition: Schema | boolean]} entry
 * @returns {[name: string, definition: Schema | boolean]}
 */
const withDay = ([name, definition]) =>
  name === 'IsoDay' && typeof definition === 'object'
    ? [name, { ...definition, pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }]
    : [name, definition];

/** A day that a path may bear; that the month has so many days is for `parsePath`. */
const pathDay = String.raw`^(19|2\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`;

/**
 * What the types of a path cannot say and its reader refuses: blank texts, negative amounts, ids and people listed
 * twice, days of other centuries.
 *
 * @template T
 * @param {T} schema
 * @returns {T}
 */
const strict = (schema) => {
  if (Array.isArray(schema)) return /** @type {T} */ (schema.map(strict));
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  const isText = inner['type'] === 'string' && !('enum' in inner) && !('const' in inner);
  const { items } = /** @type {{ items?: { $ref?: string, type?: string } }} */ (inner);
  const isIds = items?.type === 'string' || /(Bloc|Module|Competency|Situation)Id$/.test(items?.$ref ?? '');
  return /** @type {T} */ ({
    ...inner,
    ...(isText && { pattern: 'pattern' in inner ? pathDay : String.raw`\S` }),
    ...(inner['type'] === 'number' && !('const' in inner) && { minimum: 0 }),
    ...(isIds && { uniqueItems: true }),
  });
};

/** @param {string[]} required @param {{ [key: string]: Schema }} properties @returns {Schema} */
const closed = (required, properties) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** @param {string} description @returns {Schema} */
const text = (description) => ({ type: 'string', minLength: 1, description });

/**
 * The schema of the conformance kit. No exported type describes its file.
 *
 * @param {Definitions} definitions those of Path, with the closed sets of documents and verdicts
 */
const casesSchema = (definitions) => {
  /** @type {{ [key: string]: Schema }} */
  const shared = {
    name: text('Unique: the rule, then what is tried.'),
    why: text('Why the verdict follows from the document, in one English sentence.'),
    source: {
      ...closed(['document', 'place'], {
        document: { $ref: '#/definitions/DocumentId' },
        place: text('Where to look it up, in French.'),
      }),
      description: 'The sentence that decides.',
    },
    boundary: {
      enum: ['within', 'beyond'],
      description: '`within`: the last value that passes; `beyond`: the first that does not.',
    },
    expected: {
      type: 'array',
      items: { $ref: '#/definitions/Expectation' },
      minItems: 1,
      description: 'The findings at stake; others may say anything.',
    },
  };
  const required = ['name', 'why', 'source', 'expected'];
  return named('cases.schema.json', 'Cases', {
    Cases: {
      ...closed(['$schema', 'formatVersion', 'cases'], {
        $schema: { type: 'string', const: './cases.schema.json' },
        formatVersion: { type: 'number', const: 1 },
        cases: {
          type: 'array',
          items: { anyOf: [{ $ref: '#/definitions/PathCase' }, { $ref: '#/definitions/CohortCase' }] },
        },
      }),
      description: 'What `cqp-mo/cases.json` holds: paths, and what rules must say of them.',
    },
    PathCase: {
      ...closed([...required, 'path'], { ...shared, path: { $ref: '#/definitions/Path' } }),
      description: 'A path and what rules must say of it.',
    },
    CohortCase: {
      ...closed([...required, 'cohort'], {
        ...shared,
        cohort: { type: 'array', items: { $ref: '#/definitions/Path' } },
      }),
      description: 'Paths judged together and what rules must say of them.',
    },
    Expectation: {
      ...closed(['rule', 'verdict'], {
        rule: { $ref: '#/definitions/RuleId' },
        verdict: { $ref: '#/definitions/Verdict' },
        gapDays: {
          type: 'integer',
          minimum: 1,
          description: 'Calendar days that the finding must give as missing; left out, none is expected.',
        },
      }),
      description:
        'What a rule must say of a case. A rule over a cohort says it once for each tutor, in the order of their ids: each of these findings is then expected.',
    },
    ...definitions,
  });
};

/**
 * Makes every schema that the package ships.
 *
 * @param {{ path: string, tsconfig: string }} declarations the declarations of the main entry (in the sources the
 * closed sets are calls of Object.freeze, whose long tuples the generator truncates), and their settings
 * @returns {Record<keyof typeof typeOf | 'cases.schema.json', ReturnType<typeof named>>} by file name
 */
export function jsonSchemas(declarations) {
  const generator = createGenerator({
    ...declarations,
    // A bundle of declarations exports its names in one list at the end, which the generator does not follow.
    expose: 'all',
    additionalProperties: false,
    skipTypeCheck: true,
  });
  /** @param {keyof typeof typeOf} file */
  const schemaIn = (file) => {
    const { definitions = {} } = generator.createSchema(typeOf[file]);
    return named(file, typeOf[file], Object.fromEntries(Object.entries(definitions).map(withDay)));
  };
  const path = strict(schemaIn('path.schema.json'));
  const report = schemaIn('path-report.schema.json');
  const { DocumentId, Verdict } = report.definitions;
  if (!DocumentId || !Verdict) throw new Error('no definition of DocumentId or Verdict');
  return {
    'data.schema.json': schemaIn('data.schema.json'),
    'path.schema.json': path,
    'path-report.schema.json': report,
    'cohort-report.schema.json': schemaIn('cohort-report.schema.json'),
    'cases.schema.json': casesSchema({ ...path.definitions, DocumentId, Verdict }),
  };
}
