import type {
  CohortDuration,
  CohortDurationRow,
  CohortDurationTotals,
  CohortTotal,
  CohortUnknownRow,
} from '../model/cohort-ledger.js';
import type { Duration, DurationLine, Total, UnknownVolume } from '../model/ledger.js';
import type { Path } from '../model/path.js';
import {
  groupsOf,
  keysOf,
  requirePaths,
  rowOf,
  tutorTrainingsOf,
  unsettledTraining,
  type TutorTraining,
} from './cohort.js';
import { durationOf, type DurationFacts } from './duration.js';
import { addUp } from './volume.js';

/** Tells what is of a path from what is of people: tutors are trained once, juries as no path says. */
function isCounted({ activity }: DurationLine | UnknownVolume, training: TutorTraining | undefined): boolean {
  if (activity === 'jury-training') return false;
  return activity !== 'tutor-training' || training === 'to-train';
}

/** The training of a tutor of whom nothing tells whether he is trained: its volume is unknown, whatever the document gives. */
function unsettledVolumes({ lines, unknown }: Duration): UnknownVolume[] {
  const training = [...lines, ...unknown].filter(({ activity }) => activity === 'tutor-training');
  return training.map(({ what, activity }) => ({
    what,
    activity,
    total: 'tutorTrainingDays',
    actors: ['tutor'],
    status: 'unknown',
    reason: unsettledTraining,
  }));
}

function totalsOf(
  rows: readonly CohortDurationRow[],
  blanks: readonly CohortUnknownRow[],
): Pick<CohortDurationTotals, CohortTotal | 'unknown'> {
  const totalOf = (total: CohortTotal): Total => addUp(rows, blanks, total);
  return {
    unknown: blanks.length,
    trainingDays: totalOf('trainingDays'),
    inPersonDays: totalOf('inPersonDays'),
    elearningDays: totalOf('elearningDays'),
    supportDays: totalOf('supportDays'),
    speCount: totalOf('speCount'),
    speDays: totalOf('speDays'),
    tutorDays: totalOf('tutorDays'),
    individualSupportMinutes: totalOf('individualSupportMinutes'),
    interviewMinutes: totalOf('interviewMinutes'),
    tutorTrainingDays: totalOf('tutorTrainingDays'),
  };
}

/**
 * Adds up the standard volumes of many paths, with totals by organisme, tutor, year and bloc.
 *
 * @param facts - the volumes that the documents state
 * @param paths - well-formed paths
 * @returns one row for each line of each path, what no document gives, and the totals of each group
 * @throws CqpMoError with the code and the place of the fault when a value is no path
 */
export function durationsOf(facts: DurationFacts, paths: readonly Path[]): CohortDuration {
  requirePaths(paths);
  const trainings = tutorTrainingsOf(paths, facts.blocs.tutorTraining.days);
  const rows: CohortDurationRow[] = [];
  const unknown: CohortUnknownRow[] = [];
  for (const [index, path] of paths.entries()) {
    const keys = keysOf(path, index);
    const duration = durationOf(facts, path);
    const training = trainings.get(index);
    for (const line of duration.lines) {
      if (!isCounted(line, training)) continue;
      rows.push(rowOf(keys, line, line.unitId));
    }
    for (const volume of duration.unknown) {
      if (!isCounted(volume, training)) continue;
      unknown.push(rowOf(keys, volume, volume.unitId));
    }
    if (training !== 'unsettled') continue;
    for (const volume of unsettledVolumes(duration)) unknown.push(rowOf(keys, volume));
  }
  const totals = groupsOf(rows, unknown).map(({ group, rows, blanks }) => ({
    ...group,
    ...totalsOf(rows, blanks),
  }));
  return { rows, unknown, totals };
}
