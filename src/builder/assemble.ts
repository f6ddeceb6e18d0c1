import { isPathDay } from '../model/day.js';
import { CqpMoError } from '../model/error.js';
import type { BlocId } from '../model/ids.js';
import {
  activityTypes,
  type Activity,
  type Candidate,
  type Path,
  type PathKind,
  type Tutor,
} from '../model/path.js';
import type { CertificationEnd } from './certification.js';

/** What the choices say of the people of a path. */
export interface People {
  readonly candidate: Candidate;
  readonly tutor?: Tutor | undefined;
}

/**
 * Makes a path of its parts; it shares nothing with the choices that the people come from.
 *
 * @param kind - complete or individualised
 * @param blocs - the blocs targeted, in the planned order
 * @param people - candidate and tutor
 * @param training - the activities before `preparer`
 * @param certification - `preparer`, the deposit and the jury
 * @returns a path of edition `blocs`, its activities by day
 * @throws CqpMoError `invalid-day` at `/start` when the path would leave the years that it may bear
 */
export function assemble(
  kind: PathKind,
  blocs: readonly BlocId[],
  { candidate, tutor }: People,
  training: readonly Activity[],
  { preparer, depositedOn, juryOn }: CertificationEnd,
): Path {
  if (!isPathDay(juryOn)) {
    throw new CqpMoError('invalid-day', '/start', 'the path would end after the year 2999');
  }
  return {
    formatVersion: 1,
    edition: 'blocs',
    kind,
    blocs: [...blocs],
    candidate: { ...candidate },
    activities: [...training, ...preparer].sort(byDay),
    dossier: { depositedOn },
    jury: { on: juryOn },
    ...(tutor && { tutor: copyOf(tutor) }),
  };
}

/** The opening and the first e-learning share a day: the opening comes first. */
function byDay(a: Activity, b: Activity): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return activityTypes.indexOf(a.type) - activityTypes.indexOf(b.type);
}

function copyOf({ trainedOn, ...tutor }: Tutor): Tutor {
  return { ...tutor, ...(trainedOn && { trainedOn: [...trainedOn] }) };
}
