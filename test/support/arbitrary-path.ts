import fc from 'fast-check';
import { addDays, type IsoDay } from '../../src/model/day.js';
import {
  blocIds,
  competencyIds,
  editionIds,
  juryRoles,
  moduleIds,
  ruleIds,
  situationIds,
  unitIds,
} from '../../src/model/ids.js';
import {
  acquiredBases,
  pathKinds,
  type Acquired,
  type Activity,
  type Candidate,
  type Dossier,
  type Jury,
  type JuryMember,
  type Path,
  type Positioning,
  type Tutor,
  type Waiver,
} from '../../src/model/path.js';

/** The keys that a type lets out. */
type OptionalKey<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T];

/** A record of which some keys may be absent, and none is undefined. */
function record<T extends object>(
  fields: { [Key in keyof T]-?: fc.Arbitrary<Exclude<T[Key], undefined>> },
  optional: readonly (OptionalKey<T> & string)[],
): fc.Arbitrary<T> {
  const absent: readonly string[] = optional;
  const requiredKeys = Object.keys(fields).filter((key) => !absent.includes(key)) as (keyof T)[];
  return fc.record(fields, { requiredKeys, noNullPrototype: true });
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((value) => value.trim() !== ''),
  fc.constantFrom('c-1', 'c-2', 'Paris', '__proto__', 'constructor', 'a/b~c', '0'),
);

const farDays = fc.constantFrom('1900-01-01', '2028-02-29', '2999-12-31');
const nearDays = fc.nat({ max: 7300 }).map((days) => addDays('2016-01-01', days));

/** A calendar day, most often between 2016 and 2035. */
const arbitraryDay: fc.Arbitrary<IsoDay> = fc.oneof(
  { arbitrary: nearDays, weight: 20 },
  { arbitrary: farDays, weight: 1 },
);

/** Two days, the second no earlier than the first. */
const span = fc
  .tuple(arbitraryDay, fc.oneof(fc.constant(0), fc.nat({ max: 400 }), fc.constant(Infinity)))
  .map(([start, days]) => ({
    start,
    end: start > '2990' || days > 400 ? '2999-12-31' : addDays(start, days),
  }));

const some = <T>(values: readonly T[], minLength = 0): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength, maxLength: values.length });

const candidate = record<Candidate>(
  { id: text, employer: text, lineManager: text, appointedOn: arbitraryDay },
  ['employer', 'lineManager', 'appointedOn'],
);

const tutor = record<Tutor>(
  {
    id: text,
    trainedOn: fc.array(arbitraryDay, { maxLength: 3 }),
    lineManagementYears: fc.oneof(fc.nat({ max: 40 }), fc.double({ min: 0, max: 40, noNaN: true })),
  },
  ['trainedOn', 'lineManagementYears'],
);

const placed = fc.record({ site: text, session: text }, { requiredKeys: [], noNullPrototype: true });

const matter = fc.oneof(
  fc.constant({ type: 'opening' as const }),
  fc.record({
    type: fc.constantFrom('regroupement' as const, 'e-learning' as const, 'assessment' as const),
    module: fc.constantFrom(...moduleIds),
  }),
  fc.record({
    type: fc.constantFrom('spe' as const, 'individual-support' as const),
    unit: fc.constantFrom(...unitIds),
  }),
);

/** An activity of any type. */
const arbitraryActivity: fc.Arbitrary<Activity> = fc
  .tuple(text, span, placed, matter)
  .map(([id, days, place, what]) => ({ id, ...what, ...days, ...place }));

const juryMember = record<JuryMember>(
  {
    id: text,
    role: fc.constantFrom(...juryRoles),
    employer: text,
    represents: fc.oneof(text, fc.constantFrom('Ucanss', 'Institut 4.10', 'Caisse nationale')),
    validatedByUcanss: fc.boolean(),
    trainedOn: arbitraryDay,
  },
  ['employer', 'represents', 'validatedByUcanss', 'trainedOn'],
);

const byId = ({ id }: { readonly id: string }): string => id;

const jury = record<Jury>(
  {
    on: arbitraryDay,
    members: fc.uniqueArray(juryMember, { selector: byId, maxLength: 4 }),
    notValidated: some(competencyIds),
    interviews: some(blocIds),
  },
  ['on', 'members', 'notValidated', 'interviews'],
);

const waiver: fc.Arbitrary<Waiver> = fc
  .tuple(fc.constantFrom(...ruleIds), text, text, span, fc.boolean())
  .map(([rule, reason, grantedBy, { start, end }, ends]) => ({
    rule,
    reason,
    grantedBy,
    on: start,
    ...(ends && { until: end }),
  }));

/**
 * A well-formed path of any edition and kind, conform or not: any blocs, activities in any order, with and
 * without all that a path may leave out.
 */
export const arbitraryPath: fc.Arbitrary<Path> = fc.constantFrom(...editionIds).chain((edition) =>
  record<Path>(
    {
      formatVersion: fc.constant(1 as const),
      edition: fc.constant(edition),
      kind: fc.constantFrom(...pathKinds),
      blocs: some(blocIds, edition === 'blocs' ? 1 : 0),
      candidate,
      positioning: record<Positioning>({ on: arbitraryDay, tool: text }, ['tool']),
      acquired: record<Acquired>(
        {
          blocs: some(blocIds),
          modules: some(moduleIds),
          basis: fc.constantFrom(...acquiredBases),
          note: text,
        },
        ['blocs', 'modules', 'note'],
      ),
      activities: fc.uniqueArray(arbitraryActivity, { selector: byId, maxLength: 12 }),
      dossier: record<Dossier>({ depositedOn: arbitraryDay, situations: some(situationIds) }, [
        'depositedOn',
        'situations',
      ]),
      jury,
      tutor,
      evaluators: fc.uniqueArray(text, { maxLength: 3 }),
      waivers: fc.array(waiver, { maxLength: 3 }),
    },
    ['positioning', 'acquired', 'dossier', 'jury', 'tutor', 'evaluators', 'waivers'],
  ),
);
