import type { TutorLoad } from '../model/finding.js';
import { addDays } from '../model/day.js';
import { frenchCount, frenchDay, frenchListUpTo } from '../model/french.js';
import { atMost } from './frame/limit.js';
import { loadOf, type Load } from './frame/load.js';
import { lastDay, type Mission } from './frame/mission.js';
import { quote } from './frame/wording.js';
import type { CohortRule, Outcome } from './rule.js';

/** How many managers a message names, and the bytes of each name. */
const mostNames = 3;
const longestName = 32;

/** A tutor accompanies at most two managers at the same time. */
export const tutorTwoManagers: CohortRule = {
  id: 'tutor-two-managers',
  force: 'recommendation',
  judges: 'cohort',
  editions: ['blocs'],
  statement: 'Un tuteur accompagne au maximum 2 managers à la fois.',
  limits: ['managers-per-tutor'],
  source: {
    document: 'actors-guide',
    place: '§2, Le tuteur en organisme, préconisation',
    status: 'stated',
    note: "« À la fois » est lu comme un chevauchement des missions dans le temps, de la première activité du parcours au jury, jours d'extrémité compris.",
  },
  check: (tutor, missions, facts) => {
    const limit = atMost(facts, 'managers-per-tutor');
    const sure = loadOf(spansOf(missions, 'sure'), limit);
    const load: TutorLoad = {
      tutor,
      missions: missions.length,
      peak: sure.peak,
      ...(sure.peakOn === undefined ? {} : { peakOn: sure.peakOn }),
      overloads: sure.excesses.map(({ from, to, most, holders }) => ({
        from,
        to,
        managers: most,
        candidates: holders,
        backOn: addDays(to, 1),
      })),
      ...freeFrom(missions, limit),
    };
    return { load, outcome: outcomeOf(tutor, missions, sure, limit) };
  },
};

function spansOf(missions: readonly Mission[], which: 'sure' | 'possible'): Parameters<typeof loadOf>[0] {
  return missions.flatMap((mission) => {
    const span = mission[which];
    return span ? [{ ...span, holder: mission.candidate, rank: mission.index }] : [];
  });
}

/** The day after the last on which the tutor may be full, if he is full on any. */
function freeFrom(missions: readonly Mission[], limit: number): Pick<TutorLoad, 'freeFrom'> {
  if (limit === 0) return { freeFrom: null };
  const full = loadOf(spansOf(missions, 'possible'), limit - 1).excesses.at(-1);
  if (!full) return {};
  return { freeFrom: full.to === lastDay ? null : addDays(full.to, 1) };
}

function outcomeOf(tutor: string, missions: readonly Mission[], sure: Load, limit: number): Outcome {
  const most = frenchCount(limit, 'manager');
  const at = missions.map(({ index }) => `/${index}/tutor`);
  const counts = { expected: { atMost: limit }, found: sure.peak };
  const [excess] = sure.excesses;
  const later = sure.excesses.length - 1;
  if (excess) {
    return {
      verdict: 'unmet',
      message: `Le tuteur ${quote(tutor)} accompagne ${frenchCount(excess.most, 'manager')} à la fois du ${frenchDay(excess.from)} au ${frenchDay(excess.to)} (${named(excess.holders)}) : le conseil est de ${most} au plus. Sa charge n'y redescend que le ${frenchDay(addDays(excess.to, 1))} ; confier ${frenchCount(excess.most - limit, 'manager')} à un autre tuteur, ou décaler autant de parcours.${later > 0 ? ` Autres périodes en excès : ${later}.` : ''}`,
      at,
      ...counts,
    };
  }
  const missing = missions.flatMap((mission) => mission.missing);
  const open = missing.length > 0;
  const peak = open ? loadOf(spansOf(missions, 'possible'), limit).peak : sure.peak;
  if (open && peak > limit) {
    return {
      verdict: 'undetermined',
      message: `Le tuteur ${quote(tutor)} est nommé dans ${frenchCount(missions.length, 'parcours')} dont les dates ne sont pas toutes connues : rien ne dit s'il n'accompagnera pas plus de ${most} à la fois.`,
      at,
      ...counts,
      missing,
    };
  }
  return {
    verdict: 'met',
    message: `Le tuteur ${quote(tutor)} accompagne au plus ${frenchCount(peak, 'manager')} à la fois${open ? ', quelles que soient les dates encore inconnues' : ''} ; le conseil est de ${most} au plus.`,
    at,
    ...counts,
  };
}

function named(managers: readonly string[]): string {
  return frenchListUpTo(
    mostNames,
    managers.map((manager) => quote(manager, longestName)),
  );
}
