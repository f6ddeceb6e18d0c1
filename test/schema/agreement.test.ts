import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { requireStandardPathChoices } from '../../src/builder/choices.js';
import {
  requireIndividualPathChoices,
  requireIndividualPathsChoices,
} from '../../src/builder/individual-choices-shape.js';
import { editions, positioningToBlocs, type PositioningResult } from '../../src/index.js';
import { requireCostOptions } from '../../src/calculators/cost-options.js';
import { requireCohortCostOptions } from '../../src/calculators/costs-options.js';
import { workloadOf } from '../../src/calculators/workload.js';
import { CqpMoError, type ErrorCode } from '../../src/model/error.js';
import { faultsOfScope, faultsOfTariffs } from '../../src/model/ledger-shape.js';
import type { CohortCostOptions } from '../../src/model/cohort-ledger.js';
import type { CostOptions } from '../../src/model/cost.js';
import { faultsOfPath, requirePath } from '../../src/model/path-shape.js';
import type { Path } from '../../src/model/path.js';
import type { WorkloadOptions } from '../../src/model/workload.js';
import type { Faults } from '../../src/model/shape.js';
import { faultsOfCatalogue, type Catalogue } from '../../src/planner/catalogue.js';
import { faultsOfRequest, type PlanRequest } from '../../src/planner/request.js';
import { faultsOfTutors } from '../../src/planner/tutors/input.js';
import type { TutorOffer } from '../../src/planner/tutors/types.js';
import {
  catalogueSchema,
  cohortCostOptionsSchema,
  costOptionsSchema,
  parsePath,
  pathSchema,
  planRequestSchema,
  tutorOffersSchema,
  scopeSchema,
  individualPathChoicesSchema,
  individualPathsChoicesSchema,
  positioningResultsSchema,
  standardPathChoicesSchema,
  tariffsSchema,
  workloadOptionsSchema,
} from '../../src/schema.js';
import { arbitraryMutation, mutationsOf } from '../support/mutations.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { runs } from '../support/runs.js';

type ZodIssue = z.core.$ZodIssue;

/** The places of a zod issue: one, or one for each key that is unknown. */
function pointersOf(issue: ZodIssue): string[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
  return keys.map((key) =>
    [...issue.path, ...key]
      .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join(''),
  );
}

const codesByIssue: Readonly<Record<string, readonly ErrorCode[]>> = {
  unrecognized_keys: ['unknown-field'],
  invalid_type: ['invalid-type', 'missing-field', 'invalid-day', 'invalid-number'],
  too_small: ['invalid-number'],
  too_big: ['invalid-number'],
  invalid_value: ['unknown-id', 'unknown-edition', 'unknown-kind', 'unknown-format-version', 'missing-field'],
  invalid_union: ['unknown-kind', 'unknown-edition', 'missing-field'],
  custom: ['invalid-text', 'invalid-day'],
};

/** The codes of ours that an issue of zod's may stand for. */
function codesOf(issue: ZodIssue): readonly ErrorCode[] {
  const code = issue.code === 'custom' ? (issue.params?.['code'] as ErrorCode | undefined) : undefined;
  return code ? [code] : (codesByIssue[issue.code] ?? []);
}

/** Whether a check of the engine throws its error. */
function refuses(check: () => void): boolean {
  try {
    check();
    return false;
  } catch (error) {
    if (error instanceof CqpMoError) return true;
    throw error;
  }
}

const wholeCatalogue: Catalogue = {
  sessions: [
    {
      id: 's-1',
      module: 'pilotage',
      site: 'Lyon',
      start: '2027-03-08',
      end: '2027-03-15',
      seats: 12,
      elearning: true,
      costCents: 90_000,
    },
    { id: 'x', module: 'preparer', site: 'x', start: '2027-05-10', end: '2027-05-12', seats: 0 },
  ],
  juries: [{ id: 'j-1', on: '2027-07-12', depositBy: '2027-06-11', blocs: ['bloc-1', 'bloc-2'], seats: 2 }],
};

const wholeRequest: PlanRequest = {
  candidate: { id: 'c-1', lineManager: 'n-1' },
  kind: 'individualised',
  blocs: ['bloc-4', 'bloc-2'],
  order: 'free',
  transverse: false,
  earliestStart: '2027-01-04',
  latestJury: '2028-06-30',
  unavailable: [{ from: '2027-08-02', to: '2027-08-20' }],
  sites: ['Lyon', 'x'],
  travel: [{ site: 'Lyon', costCents: 12_000 }],
  acquired: { modules: ['droit'], basis: 'vae' },
  pinned: ['s-1'],
  refused: ['s-2'],
  positionedOn: '2026-12-07',
  tutor: { id: 't-1', trainedOn: ['2026-12-01', '2026-12-08'] },
  closedDays: { weekends: true },
  prefer: ['cost', 'usages'],
};

const wholeTutors: readonly TutorOffer[] = [
  { id: 't-1', trainedOn: ['2026-09-01', '2026-09-15'], lineManagementYears: 2.5 },
  { id: 'x', unavailable: [{ from: '2027-08-02', to: '2027-08-20' }] },
];

/** Every field there is; `x`, `bloc-1` and the year 2 are among the nasty values, and so come back. */
const wholePath: Path = {
  formatVersion: 1,
  edition: 'blocs',
  kind: 'individualised',
  blocs: ['bloc-2', 'bloc-1'],
  candidate: { id: 'c-1', employer: 'o-1', lineManager: 'n-1', appointedOn: '2026-09-01' },
  positioning: { on: '2026-11-02', tool: 'OPP' },
  acquired: { blocs: ['bloc-3'], modules: ['droit'], basis: 'vae', note: 'jury de 2025' },
  activities: [
    { id: 'x', type: 'opening', start: '2027-01-11', end: '2027-01-11', site: 'Paris', session: 's-1' },
    { id: 'a-2', type: 'regroupement', module: 'pilotage', start: '2027-02-08', end: '2027-02-15' },
    { id: 'a-3', type: 'spe', unit: 'bloc-1', start: '2027-02-22', end: '2027-02-23' },
  ],
  dossier: { depositedOn: '2027-10-01', situations: ['S1.1', 'S1.2'] },
  jury: {
    on: '2027-12-06',
    members: [
      { id: 'x', role: 'president', employer: 'o-2', represents: 'Ucanss', trainedOn: '2026-03-02' },
      { id: 'm-2', role: 'expert' },
    ],
    notValidated: ['C1.1'],
    interviews: ['bloc-1'],
  },
  tutor: { id: 't-1', trainedOn: ['2026-12-14', '2026-12-21'], lineManagementYears: 2.5 },
  evaluators: ['x', 'e-2'],
  waivers: [
    { rule: 'spe-count', reason: 'r', grantedBy: 'g', on: '2027-01-11', until: '2027-12-31' },
    { rule: 'transverse-first', reason: 'r', grantedBy: 'g', on: '2027-01-11' },
  ],
};
const wholeScope = {
  edition: 'blocs',
  blocs: ['bloc-1', 'bloc-3'],
  transverse: true,
  support: false,
  opening: true,
};
const wholeTariffs = [
  { item: 'bloc-1', year: 2027, cents: 100, lowCents: 2, highCents: 200, origin: 'devis' },
  { item: 'bloc-1', year: 2, cents: 100 },
];
const wholeCommonOptions = {
  tariffs: wholeTariffs,
  dailyCosts: {
    candidate: { cents: 25_000, lowCents: 20_000, highCents: 30_000 },
    tutor: { cents: 30_000 },
    institute: { cents: 1 },
    jury: { cents: 1 },
  },
  hoursPerDay: 7,
  otherLines: [
    { what: 'trajet', cents: 5_000, lowCents: 4_000, highCents: 6_000, quantity: 2, basisPoints: 10_000 },
    { what: 'x', cents: 2, fund: 'fonds', origin: 'devis' },
  ],
  funding: [
    { item: 'bloc-1', basisPoints: 10_000, fund: 'fonds' },
    { item: 'tutor-time', basisPoints: 0 },
  ],
};

/** Holds zod against the engine's own check; answers how many faults there are. */
function compare(schema: z.ZodType, faults: Faults, value: unknown): number {
  const found = [...faults];
  const result = schema.safeParse(value);
  expect(result.success).toBe(found.length === 0);
  const [fault] = found;
  if (fault && found.length === 1) {
    const issues = result.error?.issues ?? [];
    expect(issues.flatMap(pointersOf)).toContain(fault.pointer);
    expect(issues.flatMap(codesOf)).toContain(fault.code);
  }
  return found.length;
}

describe('the zod schema and the engine', () => {
  test('accept every path', () => {
    fc.assert(
      fc.property(arbitraryPath, (path) => {
        expect(compare(pathSchema, faultsOfPath(path), path)).toBe(0);
        expect(parsePath(path)).toEqual({ ok: true, value: path });
      }),
      { numRuns: runs(500) },
    );
  });

  test('agree on a path with one random change: same answer, and for a single fault same place and code', () => {
    const numRuns = runs(2500);
    const cases = { sound: 0, single: 0, several: 0 };
    fc.assert(
      fc.property(arbitraryMutation(arbitraryPath), (value) => {
        const count = compare(pathSchema, faultsOfPath(value), value);
        cases[count === 0 ? 'sound' : count === 1 ? 'single' : 'several'] += 1;
        const result = parsePath(value);
        expect(result.ok).toBe(count === 0);
        if (result.ok) return;
        const [issue] = result.issues;
        expect(result.issues).toHaveLength(count);
        expect(() => {
          requirePath(value);
        }).toThrow(expect.objectContaining({ code: issue?.code, pointer: issue?.pointer }));
      }),
      { numRuns },
    );
    // The corpus is worth something only with enough of each; a few values tell nothing of that.
    if (numRuns < 1000) return;
    expect(cases.sound).toBeGreaterThan(numRuns / 50);
    expect(cases.single).toBeGreaterThan(numRuns / 5);
    expect(cases.several).toBeGreaterThan(0);
  });

  test('agree at every place of a path that holds everything, whatever stands there', () => {
    let refused = 0;
    for (const value of mutationsOf(wholePath)) {
      if (compare(pathSchema, faultsOfPath(value), value) > 0) refused += 1;
    }
    expect(refused).toBeGreaterThan(3000);
  });

  test.each<[string, z.ZodType, (value: unknown) => Faults, unknown]>([
    ['a scope', scopeSchema, faultsOfScope, wholeScope],
    ['the scope of 2017', scopeSchema, faultsOfScope, { edition: '2017' }],
    ['tariffs', tariffsSchema, faultsOfTariffs, wholeTariffs],
    ['a catalogue', catalogueSchema, faultsOfCatalogue, wholeCatalogue],
    ['a request', planRequestSchema, faultsOfRequest, wholeRequest],
    ['tutors', tutorOffersSchema, faultsOfTutors, wholeTutors],
  ])('agree at every place of %s', (_, schema, faults, whole) => {
    for (const value of [whole, ...mutationsOf(whole)]) compare(schema, faults(value), value);
  });

  test.each<[string, z.ZodType, (value: unknown) => void, unknown]>([
    [
      'the options of a cost',
      costOptionsSchema,
      (value) => {
        requireCostOptions(value as CostOptions);
      },
      {
        ...wholeCommonOptions,
        year: 2027,
        headcount: { candidates: 1, tutors: 0, juryMembers: 2, presidents: 1 },
      },
    ],
    [
      'the options of the cost of many paths',
      cohortCostOptionsSchema,
      (value) => {
        requireCohortCostOptions(value as CohortCostOptions);
      },
      {
        ...wholeCommonOptions,
        year: 2027,
        headcount: { juryMembers: 2, presidents: 2 },
        commonLines: [{ what: 'salle', cents: 2, lowCents: 1, highCents: 3, quantity: 2, basisPoints: 1 }],
      },
    ],
    [
      'the options of a workload',
      workloadOptionsSchema,
      (value) => {
        workloadOf(editions, wholePath, value as WorkloadOptions);
      },
      {
        closedDays: {
          weekends: true,
          days: ['2027-01-12'],
          periods: [{ from: '2027-08-02', to: '2027-08-20' }],
        },
      },
    ],
    [
      'the options of a cost, with a number of candidates',
      costOptionsSchema,
      (value) => {
        requireCostOptions(value as CostOptions);
      },
      { year: 2027, headcount: 3 },
    ],
    [
      'the choices of a standard path',
      standardPathChoicesSchema,
      (value) => {
        requireStandardPathChoices(value);
      },
      {
        candidate: wholePath.candidate,
        start: '2027-01-11',
        tutor: wholePath.tutor,
        closedDays: {
          publicHolidays: 'alsace-moselle',
          weekends: true,
          days: ['2027-01-12'],
          periods: [{ from: '2027-08-02', to: '2027-08-20' }],
        },
      },
    ],
    [
      'the choices of an individualised path',
      individualPathChoicesSchema,
      (value) => {
        requireIndividualPathChoices(value);
      },
      {
        candidate: wholePath.candidate,
        start: '2027-01-11',
        blocs: ['bloc-4', 'bloc-2'],
        positionedOn: '2026-12-07',
        transverse: false,
        tutor: wholePath.tutor,
        closedDays: { weekends: false },
        acquired: wholePath.acquired,
        pauses: [
          { after: 'bloc-4', months: 2 },
          { after: 'transverse', until: '2027-03-01' },
        ],
        stretching: { betweenBlocs: 1 },
        preparer: { on: '2027-10-04' },
        jury: { monthsAfterPreparer: 3 },
      },
    ],
    [
      'other choices of an individualised path',
      individualPathChoicesSchema,
      (value) => {
        requireIndividualPathChoices(value);
      },
      {
        candidate: { id: 'c-1' },
        start: '2027-01-11',
        blocs: ['bloc-1'],
        stretching: { beforeCertificationSupport: 2, beforeJury: 5 },
        preparer: 'once-spe-are-done',
        jury: 'soonest',
      },
    ],
    [
      'the choices of several individualised paths',
      individualPathsChoicesSchema,
      (value) => {
        requireIndividualPathsChoices(value);
      },
      {
        candidate: { id: 'c-1' },
        start: '2027-01-11',
        blocs: ['bloc-1', 'bloc-4', 'bloc-2'],
        preparer: 'during-training',
        jury: { monthsAfterPreparer: 2 },
        certifications: [
          { blocs: ['bloc-4', 'bloc-1'], start: '2028-01-10', jury: { on: '2029-03-05' } },
          { blocs: ['bloc-2'], preparer: { on: '2027-06-07' } },
        ],
      },
    ],
    [
      'the results of a positioning',
      positioningResultsSchema,
      (value) => {
        positioningToBlocs(value as PositioningResult[]);
      },
      [
        { competency: 'C1.1', level: 'acquired' },
        { competency: 'C2.3', level: 'to-develop' },
      ],
    ],
  ])('agree at every place of %s', (_, schema, require, whole) => {
    expect(schema.safeParse(whole).success).toBe(true);
    for (const value of mutationsOf(whole)) {
      expect(schema.safeParse(value).success).toBe(
        !refuses(() => {
          require(value);
        }),
      );
    }
  });
});
