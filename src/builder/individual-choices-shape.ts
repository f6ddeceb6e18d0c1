import { blocIds, unitIds } from '../model/ids.js';
import { acquiredShape, candidateShape, tutorShape } from '../model/path-shape.js';
import {
  fault,
  faultOf,
  isPlainObject,
  refuse,
  under,
  type Fault,
  type ObjectShape,
  type Shape,
} from '../model/shape.js';
import { closedDaysShape } from '../model/working-days.js';
import { requireForwardPeriods } from './choices.js';
import {
  inconsistenciesOfPathChoices,
  inconsistenciesOfPathsChoices,
} from './individual-choices-consistency.js';
import type { IndividualPathChoices, IndividualPathsChoices } from './individual-choices.js';

/** Where `preparer` may fall, a given day aside. */
export const preparerTimes = ['once-spe-are-done', 'during-training'] as const;

const blocsShape = {
  listOf: { oneOf: blocIds, otherwise: 'unknown-id' },
  distinct: 'values',
} as const satisfies Shape;
const dayShape = { required: { on: 'day' } } as const satisfies Shape;
const monthsShape = { required: { monthsAfterPreparer: 'integer' } } as const satisfies Shape;
const timeShape = { oneOf: preparerTimes, otherwise: 'unknown-kind' } as const satisfies Shape;
const soonestShape = { oneOf: ['soonest'], otherwise: 'unknown-kind' } as const satisfies Shape;

const sharedShape = {
  required: { candidate: candidateShape, start: 'day', blocs: blocsShape },
  optional: {
    positionedOn: 'day',
    transverse: 'boolean',
    acquired: acquiredShape,
    pauses: {
      listOf: {
        required: { after: { oneOf: unitIds, otherwise: 'unknown-id' } },
        optional: { months: 'integer', until: 'day' },
      },
    },
    stretching: {
      required: {},
      optional: {
        betweenBlocs: 'integer',
        beforeCertificationSupport: 'integer',
        beforeJury: 'integer',
      },
    },
    tutor: tutorShape,
    closedDays: closedDaysShape,
  },
} as const satisfies ObjectShape;

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function fieldOf(value: unknown, key: string): unknown {
  return has(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** The form that a value seems to be meant for, since a choice is a word or an object. */
function preparerShape(value: unknown): Shape {
  return typeof value === 'string' ? timeShape : dayShape;
}

function juryShape(value: unknown): Shape {
  if (typeof value === 'string') return soonestShape;
  return has(value, 'monthsAfterPreparer') ? monthsShape : dayShape;
}

/** Throws the `CqpMoError` that tells where a value is no choices for an individualised path. */
export function requireIndividualPathChoices(value: unknown): asserts value is IndividualPathChoices {
  const preparer = preparerShape(fieldOf(value, 'preparer'));
  const jury = juryShape(fieldOf(value, 'jury'));
  const shape = { ...sharedShape, optional: { ...sharedShape.optional, preparer, jury } };
  refuse(faultOf(shape, value));
  const choices = value as IndividualPathChoices;
  refuse(inconsistenciesOfPathChoices(choices).next().value);
  requireForwardPeriods(choices.closedDays);
}

/** Throws the `CqpMoError` that tells where a value is no choices for several individualised paths. */
export function requireIndividualPathsChoices(value: unknown): asserts value is IndividualPathsChoices {
  const jury = typeof fieldOf(value, 'jury') === 'string' ? soonestShape : monthsShape;
  const shape = { ...sharedShape, optional: { ...sharedShape.optional, preparer: timeShape, jury } };
  const isWhole = isPlainObject(value) && has(value, 'certifications');
  const { certifications, ...shared } = (isWhole ? value : {}) as Record<string, unknown>;
  refuse(faultOf(shape, isWhole ? shared : value));
  const found = isWhole ? faultOfCertifications(certifications) : undefined;
  refuse(found && under('certifications', found));
  const choices = value as IndividualPathsChoices;
  refuse(inconsistenciesOfPathsChoices(choices).next().value);
  requireForwardPeriods(choices.closedDays);
}

function faultOfCertifications(list: unknown): Fault | undefined {
  if (!Array.isArray(list)) return fault('invalid-type', 'expected a list');
  for (let index = 0; index < list.length; index += 1) {
    const one: unknown = list[index];
    const optional = {
      start: 'day',
      preparer: preparerShape(fieldOf(one, 'preparer')),
      jury: juryShape(fieldOf(one, 'jury')),
    } as const;
    const found = faultOf({ required: { blocs: blocsShape }, optional }, one);
    if (found) return under(index, found);
  }
  return undefined;
}
