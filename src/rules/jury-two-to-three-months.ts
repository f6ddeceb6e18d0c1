import { addMonths, type IsoDay } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { atLeast, atMost } from './frame/limit.js';
import type { PathRule } from './rule.js';
import type { Occurrence } from './frame/path-view.js';
import { preparersAndJury } from './frame/preparer-and-jury.js';
import { gapToWindow } from './frame/window.js';
import { titleOf } from './frame/wording.js';

/** The jury sits two to three months after a `preparer`. */
export const juryTwoToThreeMonths: PathRule = {
  id: 'jury-two-to-three-months',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  statement: 'Le jury siège 2 à 3 mois après « Se préparer aux épreuves de certification ».',
  limits: ['jury-after-preparer-usual'],
  source: {
    document: 'path-guide',
    place: '§3, choix de la session de jury',
    status: 'stated',
    note: "L'autre choix du texte, le moment où le manager est prêt, n'a pas de date à vérifier ; tout passage du module peut convenir.",
  },
  check: (view, facts) => {
    const least = atLeast(facts, 'jury-after-preparer-usual', 'months');
    const most = atMost(facts, 'jury-after-preparer-usual', 'months');
    const ends = preparersAndJury(view, facts);
    if ('verdict' in ends) return ends;
    const { preparers, jury } = ends;
    const before = preparers.filter(({ end }) => end <= jury);
    const windows = (before.length > 0 ? before : preparers).map((preparer) =>
      windowAfter(preparer, least, most, jury),
    );
    const nearest = windows.reduce((a, b) => (b.gapDays < a.gapDays ? b : a));
    const met = nearest.gapDays === 0;
    const after = `après ${titleOf(facts, 'preparer')}, achevé le ${frenchDay(nearest.end)}`;
    const span = `${least} à ${most} mois`;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `Le jury du ${frenchDay(jury)} siège ${span} ${after}.`
        : `Le jury siège d'ordinaire ${span} ${after}, soit du ${frenchDay(nearest.from)} au ${frenchDay(nearest.to)} ; il est fixé au ${frenchDay(jury)}. Choisir cette période ; un jury plus tardif reste permis si le manager n'est prêt qu'alors.`,
      at: [nearest.at, '/jury/on'],
      expected: { from: nearest.from, to: nearest.to },
      found: jury,
      ...(met ? {} : { gapDays: nearest.gapDays }),
    };
  },
};

interface UsualWindow extends Occurrence {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly gapDays: number;
}

function windowAfter(preparer: Occurrence, least: number, most: number, jury: IsoDay): UsualWindow {
  const from = addMonths(preparer.end, least);
  const to = addMonths(preparer.end, most);
  const gapDays = gapToWindow(jury, from, to);
  return { start: preparer.start, end: preparer.end, at: preparer.at, from, to, gapDays };
}
