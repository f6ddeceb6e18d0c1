import { blocIds } from '../model/ids.js';
import { fault, repetitionsIn, under, type Fault, type Faults } from '../model/shape.js';
import type { IndividualPathChoices, IndividualPathsChoices, JuryChoice } from './individual-choices.js';

/** A century: no choice comes near it, and the days counted from it all exist. */
const mostMonths = 1200;

/**
 * Finds what the choices of one path, of the right form, owe each other and do not pay: a bloc at least, pauses
 * that say how long they last and after what, and no stretching of what is fixed otherwise.
 */
export function* inconsistenciesOfPathChoices(choices: IndividualPathChoices): Faults {
  yield* inconsistenciesOfShared(choices);
  yield* inconsistenciesOfJury(choices.jury);
  return undefined;
}

/** Finds the same in the choices of several paths, and blocs certified twice or not targeted. */
export function* inconsistenciesOfPathsChoices(choices: IndividualPathsChoices): Faults {
  yield* inconsistenciesOfShared(choices);
  yield* inconsistenciesOfJury(choices.jury);
  const { blocs: targeted, certifications = [] } = choices;
  const certified = new Set<string>();
  for (const [index, { blocs, jury }] of certifications.entries()) {
    const at = (inner: Fault): Fault => under('certifications', under(index, inner));
    if (blocs.length === 0) yield at(under('blocs', noBloc()));
    for (const [rank, bloc] of blocs.entries()) {
      const place = (inner: Fault): Fault => at(under('blocs', under(rank, inner)));
      if (!targeted.includes(bloc)) yield place(unknownOf(bloc, targeted));
      else if (certified.has(bloc))
        yield place(fault('duplicate-id', `${bloc} stands twice`, { found: bloc }));
      certified.add(bloc);
    }
    for (const found of inconsistenciesOfJury(jury)) yield at(found);
  }
  return undefined;
}

function* inconsistenciesOfShared(choices: IndividualPathChoices | IndividualPathsChoices): Faults {
  if (choices.blocs.length === 0) yield under('blocs', noBloc());
  for (const found of inconsistenciesOfPauses(choices)) yield under('pauses', found);
  for (const found of inconsistenciesOfStretching(choices)) yield under('stretching', found);
  return undefined;
}

function noBloc(): Fault {
  return fault('empty-list', 'a path targets at least one bloc', { found: [] });
}

function* inconsistenciesOfPauses({
  blocs,
  pauses = [],
}: Pick<IndividualPathChoices, 'blocs' | 'pauses'>): Faults {
  for (const [index, pause] of pauses.entries()) {
    const { after } = pause;
    if (after !== 'transverse' && !blocs.includes(after)) {
      yield under(index, under('after', unknownOf(after, ['transverse', ...blocs])));
    }
    const hasMonths = 'months' in pause;
    if (hasMonths && 'until' in pause)
      yield under(index, superfluous('until', 'a pause has months or a last day'));
    if (hasMonths) yield* tooMany(pause.months, (found) => under(index, under('months', found)));
    else if (!('until' in pause)) {
      yield under(index, under('months', fault('missing-field', 'expected months, or a day at `until`')));
    }
  }
  const units = pauses.map(({ after }) => ({ id: after }));
  for (const { pointer, ...again } of repetitionsIn(units, 'ids')) {
    yield { ...again, pointer: pointer.replace(/id$/, 'after') };
  }
  return undefined;
}

function* inconsistenciesOfStretching({ stretching = {}, preparer, jury }: IndividualPathChoices): Faults {
  const { betweenBlocs = 0, beforeCertificationSupport, beforeJury } = stretching;
  yield* tooMany(betweenBlocs, (found) => under('betweenBlocs', found));
  yield* tooMany(beforeCertificationSupport ?? 0, (found) => under('beforeCertificationSupport', found));
  yield* tooMany(beforeJury ?? 0, (found) => under('beforeJury', found));
  if (
    beforeCertificationSupport !== undefined &&
    preparer !== undefined &&
    preparer !== 'once-spe-are-done'
  ) {
    yield superfluous('beforeCertificationSupport', '`preparer` is fixed in another way');
  }
  if (beforeJury !== undefined && jury !== undefined && jury !== 'soonest') {
    yield superfluous('beforeJury', 'the day of the jury is fixed in another way');
  }
  return undefined;
}

function* inconsistenciesOfJury(jury: JuryChoice | undefined): Faults {
  if (typeof jury === 'object' && 'monthsAfterPreparer' in jury) {
    yield* tooMany(jury.monthsAfterPreparer, (found) => under('jury', under('monthsAfterPreparer', found)));
  }
  return undefined;
}

function* tooMany(months: number, at: (inner: Fault) => Fault): Faults {
  if (months > mostMonths) {
    yield at(fault('invalid-number', `expected ${mostMonths} months at most`, { found: months }));
  }
  return undefined;
}

function superfluous(key: string, why: string): Fault {
  return under(key, fault('unknown-field', `this field has no object: ${why}`));
}

function unknownOf(found: string, known: readonly string[]): Fault {
  const oneOf = known.length > 0 ? known : blocIds;
  return fault('unknown-id', `expected one of ${oneOf.join(', ')}`, {
    expected: { oneOf, otherwise: 'unknown-id' },
    found,
  });
}
