import { daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import type { Outcome, PathRule, RuleFacts } from './rule.js';
import type { ModuleOccurrence, Occurrence, PathView } from './frame/path-view.js';
import { transverseToFollow } from './frame/transverse.js';
import { titleOf } from './frame/wording.js';
import type { ModuleId } from '../model/ids.js';

/** The transverse module opens the path. */
export const transverseFirst: PathRule = {
  id: 'transverse-first',
  force: 'obligation',
  individualisedForce: 'recommendation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    'Le module transverse précède tous les autres modules : obligation du parcours complet, conseil pour un parcours individualisé.',
  source: {
    document: 'path-guide',
    place: '§1, 8 modules ; §2, première étape ; §3, module transverse',
    status: 'stated',
    note: "Ordre des premiers regroupements ; l'égalité des jours passe.",
  },
  check: (view, facts) => {
    const transverse = transverseToFollow(view, facts);
    if (typeof transverse !== 'string') return transverse;
    const title = titleOf(facts, transverse);
    const [first] = view.regroupementsOf(transverse);
    if (!first) {
      const must = view.path.kind === 'complete' ? 'ouvre le parcours complet' : 'devrait ouvrir le parcours';
      return {
        verdict: 'unmet',
        message: `${title} ${must} : aucun de ses regroupements n'est prévu. Le planifier avant tout autre module, ou l'indiquer acquis s'il a déjà été suivi.`,
        at: ['/activities'],
      };
    }
    return compare(view, facts, transverse, first);
  },
};

function earliestOther(view: PathView, facts: RuleFacts, transverse: ModuleId): ModuleOccurrence | undefined {
  let earliest: ModuleOccurrence | undefined;
  for (const records of [facts.modules, facts.supportModules]) {
    for (const { id } of records) {
      const first = id === transverse ? undefined : view.firstRegroupementOf(id);
      if (first && (!earliest || first.start < earliest.start)) earliest = { ...first, module: id };
    }
  }
  return earliest;
}

function compare(view: PathView, facts: RuleFacts, transverse: ModuleId, first: Occurrence): Outcome {
  const title = titleOf(facts, transverse);
  const other = earliestOther(view, facts, transverse);
  if (!other) {
    return { verdict: 'met', message: `${title} est le seul module prévu.`, at: [first.at] };
  }
  const met = first.end <= other.start;
  const must = view.path.kind === 'complete' ? 'doit' : 'devrait';
  const facing = `${titleOf(facts, other.module)} commence le ${frenchDay(other.start)}`;
  return {
    verdict: met ? 'met' : 'unmet',
    message: met
      ? `${title} précède tout autre module : il s'achève le ${frenchDay(first.end)} et ${facing}.`
      : `${title} ${must} précéder tout autre module : il s'achève le ${frenchDay(first.end)} alors que ${facing}. L'achever d'ici là, ou reporter les autres modules au plus tôt au ${frenchDay(first.end)}.`,
    at: [first.at, other.at],
    expected: { to: other.start },
    found: first.end,
    ...(met ? {} : { gapDays: daysBetween(other.start, first.end) }),
  };
}
