import { dayNumber } from '../../model/day.js';
import { leastDaysBetweenModules, mostDaysBetweenModules } from '../../model/pace.js';
import { rhythm } from '../../rules/frame/limit.js';
import type { JurySession } from '../catalogue.js';
import type { Certificate, JuryCertificate } from '../certificate.js';
import type { PlanValue } from '../plan.js';
import { boundsOn, readBounds, type BoundOn, type BoundTable, type Worth } from './bounds.js';
import { follow, type Course } from './follow.js';
import { late, speDone, type State } from './moves.js';
import type { Offer } from './obstacles.js';
import type { Refuse } from './reason.js';
import { takingOf } from './takings.js';
import type { Terms } from './terms.js';
import { isBetter, leastWorth, noWorth, summed, worthWithoutSession } from './worths.js';

/** What may be taken: by what the request allows, whatever goes with it. */
export interface Field {
  readonly offers: readonly Offer[];
  readonly juries: readonly JurySession[];
}

/**
 * Checks that a certificate proves a value, or that no plan exists.
 *
 * @param terms - what is asked for
 * @param field - the sessions and juries that may be taken
 * @param certificate - the proof
 * @param value - what is claimed to be the best, nothing where no plan is claimed to exist
 * @param refuse - takes down what is not proved
 */
export function checkCertificate(
  terms: Terms,
  field: Field,
  certificate: Certificate,
  value: PlanValue | undefined,
  refuse: Refuse,
): void {
  const firstJury = checkFirstJury(terms, field, certificate, refuse);
  const known = new Map(field.juries.map((jury) => [jury.id, jury]));
  const told = new Set<string>();
  for (const [index, ofJury] of certificate.juries.entries()) {
    const pointer = `/certificate/juries/${index}`;
    const jury = known.get(ofJury.jury);
    if (!jury) refuse('unknown-jury', `${pointer}/jury`, `Jury ${ofJury.jury} may not be taken.`);
    else if (told.has(jury.id)) refuse('bounds-unreadable', `${pointer}/jury`, 'The jury stands twice.');
    else checkJury({ terms, field, jury, value, pointer, refuse }, ofJury);
    told.add(ofJury.jury);
  }
  for (const jury of field.juries) {
    if (told.has(jury.id) || dayNumber(jury.on) < firstJury) continue;
    const least = value && leastWorth(terms, field.offers, jury);
    if (value && (!least || !isBetter(terms, jury.on, least, value))) continue;
    refuse('jury-left-out', '/certificate/juries', `Nothing is said of jury ${jury.id}, which might do.`);
  }
}

/** The first day of a jury as far as it is proved, by number: infinity when no plan reaches any. */
function checkFirstJury(terms: Terms, field: Field, certificate: Certificate, refuse: Refuse): number {
  const { firstJury, beforeFirstJury } = certificate;
  const pointer = '/certificate/beforeFirstJury';
  const table = readBounds(beforeFirstJury, pointer, { width: 1, isPaced: false }, refuse);
  // With nothing to follow a jury may sit at once.
  if (!table || terms.all === 0) return -Infinity;
  const holds = follow(
    {
      terms,
      takings: field.offers.flatMap((offer) => takingOf(terms, offer, undefined) ?? []),
      isCounted: false,
      initial: [0],
      after: ([worth = 0], { juryFrom }) => [Math.max(worth, juryFrom - terms.firstDay)],
      pointer,
    },
    table,
    refuse,
  );
  const claimed = firstJury === undefined ? Infinity : dayNumber(firstJury);
  const ends = boundsOn(table, finals(terms), Infinity);
  const earlier = ends.find(({ worth: [days = 0] }) => terms.firstDay + days < claimed);
  if (!earlier) return holds ? claimed : -Infinity;
  refuse('unproved-first-jury', '/certificate/firstJury', `By ${earlier.pointer} a jury may sit earlier.`);
  return -Infinity;
}

interface JuryCheck {
  readonly terms: Terms;
  readonly field: Field;
  readonly jury: JurySession;
  readonly value: PlanValue | undefined;
  readonly pointer: string;
  readonly refuse: Refuse;
}

function checkJury(check: JuryCheck, { bounds, paced }: JuryCertificate): void {
  const { terms, jury, value, pointer, refuse } = check;
  const free = followed(check, bounds, `${pointer}/bounds`, false);
  if (paced && !terms.isComplete) {
    refuse('bounds-unreadable', `${pointer}/paced`, 'The pace is a usage of complete paths alone.');
  }
  const kept = paced && terms.isComplete ? followed(check, paced, `${pointer}/paced`, true) : undefined;
  if (!free) return;
  const ends = endsOf(check, free);
  if (!value) {
    const [end] = ends;
    if (end) refuse('plan-not-excluded', end.pointer, `By this bound a plan reaches jury ${jury.id}.`);
    return;
  }
  const isOpen = ({ worth }: BoundOn): boolean => isBetter(terms, jury.on, worth, value);
  const open = ends.filter(isOpen);
  if (open.length === 0) return;
  // A plan that does not keep the pace is worth one usage more than the bounds that do not look at it.
  const unpaced = kept
    ? open.filter((end) => isOpen({ ...end, worth: withPaceBroken(terms, end.worth) }))
    : open;
  const [better] = [...unpaced, ...(kept ? endsOf(check, kept).filter(isOpen) : [])];
  if (better) {
    refuse('value-not-proved', better.pointer, `By this bound a plan for jury ${jury.id} may be better.`);
  }
}

function withPaceBroken(terms: Terms, worth: Worth): Worth {
  return summed(terms, worth, { recommendations: 0, usages: 1 }, 0);
}

/** Reads and follows the bounds of a jury: nothing when they do not hold. */
function followed(
  { terms, field, jury, refuse }: JuryCheck,
  list: JuryCertificate['bounds'],
  pointer: string,
  isPaced: boolean,
): BoundTable | undefined {
  const table = readBounds(list, pointer, { width: noWorth.length, isPaced }, refuse);
  if (!table) return undefined;
  const weeks = rhythm(terms.facts, 'module-pace');
  const course: Course = {
    terms,
    takings: field.offers.flatMap((offer) => takingOf(terms, offer, jury) ?? []),
    isCounted: true,
    ...(isPaced && { pace: { least: leastDaysBetweenModules(weeks), most: mostDaysBetweenModules(weeks) } }),
    initial: noWorth,
    after: (worth, landing) => summed(terms, worth, landing, landing.costCents),
    pointer,
  };
  return follow(course, table, refuse) ? table : undefined;
}

/** The bounds of the states in which a plan is whole. */
function endsOf({ terms, jury, pointer }: JuryCheck, table: BoundTable): BoundOn[] {
  if (terms.all !== 0) return boundsOn(table, finals(terms), dayNumber(jury.on));
  const worth = worthWithoutSession(terms, jury);
  return worth ? [{ worth, pointer: `${pointer}/bounds` }] : [];
}

/** The states of all modules with nothing due. */
function finals({ all }: Terms): State[] {
  return [all, all | speDone, all | late, all | speDone | late];
}
