import { bitOf, type Terms } from './terms.js';
import { isAnalyser, type Taking } from './takings.js';

/** A state of a partial plan: the modules followed and three flags, in one number. */
export type State = number;

export const speDue = 1 << 10;
export const speDone = 1 << 11;
export const late = 1 << 12;
const modules = speDue - 1;

/** The modules followed in a state. */
export function followedIn(state: State): number {
  return state & modules;
}

/** Whether some modules of a unit are followed and some are not. */
export function isUnitOpen({ units }: Terms, state: State): boolean {
  return units.some(({ modules: unit }) => isBegun(unit, state) && !isFinished(unit, state));
}

function isBegun(unit: number, state: State): boolean {
  return (unit & state) !== 0;
}

function isFinished(unit: number, state: State): boolean {
  return (unit & state) === unit;
}

/** Whether a module may be the next one, whatever its session. */
export function mayFollow(terms: Terms, state: State, module: number): boolean {
  const { all, training, transverse, isComplete, units } = terms;
  if ((all & module) === 0 || (state & module) !== 0) return false;
  if (isComplete && !isFinished(transverse, state) && module !== transverse) return false;
  if ((training & module) === 0) {
    if (training !== 0 && (state & speDone) === 0) return false;
    const analyser = all & bitOf('analyser');
    return module !== bitOf('preparer') || isFinished(analyser, state);
  }
  return units.every((unit) =>
    (unit.modules & module) === 0
      ? !isBegun(unit.modules, state) || isFinished(unit.modules, state)
      : isFinished(unit.after, state),
  );
}

/** Where a session leads to. */
export interface Landing {
  readonly state: State;
  /** The first day on which what comes next may start. */
  readonly from: number;
  /** The first day on which a jury may sit by it. */
  readonly juryFrom: number;
  readonly recommendations: number;
  readonly costCents: number;
  readonly usages: number;
}

/**
 * Tells where a session leads from a state in which its module may follow: to the day after its end, and past the
 * first free day after that, where it settles something.
 *
 * @param terms - what is asked for
 * @param state - the state from which it is taken
 * @param taking - the session
 * @param isCounted - whether what is broken counts: the way to a jury, not to any jury at all
 * @returns one landing or two; none when the path would start too early, or an SPE find no free day by the deposit
 */
export function landingsOf(terms: Terms, state: State, taking: Taking, isCounted: boolean): Landing[] {
  const { offer, breaks, freeDay, isByDeposit, isBeforeJury } = taking;
  const isFirst = followedIn(state) === 0;
  if (isFirst && !taking.asFirst) return [];
  const { training, transverse, isComplete } = terms;
  const isNewlyLate = isCounted && training !== 0 && isAnalyser(taking) && isFinished(training, state);
  const isTransverseLate = !isComplete && offer.bit === transverse && !isFirst;
  const isPreparerEarly = isComplete && offer.bit === bitOf('preparer') && !isFinished(training, state);
  const raw = state | offer.bit | (begins(terms, state, offer.bit) ? speDue : 0) | (isNewlyLate ? late : 0);
  const landing: Landing = {
    state: raw,
    from: offer.end + 1,
    juryFrom: taking.juryFrom,
    recommendations:
      breaks.recommendations +
      ((isFirst && taking.asFirst?.recommendations) || 0) +
      (isCounted && isTransverseLate ? 1 : 0),
    costCents: offer.costCents,
    usages:
      breaks.usages +
      ((isFirst && taking.asFirst?.usages) || 0) +
      (isNewlyLate ? 1 : 0) +
      (isCounted && isPreparerEarly ? 1 : 0),
  };
  // Any free day later on comes after the deposit too: no plan begins so.
  if ((raw & speDue) !== 0 && !isByDeposit) return [];
  const isSpeSettled = (raw & speDue) !== 0;
  const isLateSettled = (raw & late) !== 0 && isBeforeJury;
  if (freeDay === undefined || (!isSpeSettled && !isLateSettled)) return [landing];
  return [
    landing,
    {
      ...landing,
      state: (isSpeSettled ? (raw & ~speDue) | speDone : raw) & (isLateSettled ? ~late : ~0),
      from: freeDay + 1,
      juryFrom: isSpeSettled ? Math.max(landing.juryFrom, freeDay + 1) : landing.juryFrom,
      usages: landing.usages - (isLateSettled ? 1 : 0),
    },
  ];
}

/** Whether a module begins a unit whose SPE are then due, or the path where other SPE wait for that. */
function begins({ units, unitsWithoutModule }: Terms, state: State, module: number): boolean {
  if (followedIn(state) === 0 && unitsWithoutModule.length > 0) return true;
  return units.some((unit) => unit.hasSpe && (unit.modules & module) !== 0 && !isBegun(unit.modules, state));
}
