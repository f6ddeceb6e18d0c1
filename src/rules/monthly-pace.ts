import { paceOf } from './frame/pace.js';
import type { PathRule } from './rule.js';

/** The modules of a complete path follow at about one week a month. */
export const monthlyPace: PathRule = {
  id: 'monthly-pace',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  kind: 'complete',
  statement: 'Les 8 modules du parcours complet se suivent au rythme de 1 semaine par mois.',
  limits: ['module-pace'],
  source: {
    document: 'path-guide',
    place: '§2, rythme des modules',
    status: 'reading',
    note: "Lu, d'un début de module au suivant : 3 semaines au moins et, dans un même bloc, 9 au plus ; entre blocs, le §2 permet d'étirer.",
  },
  check: (view, facts) =>
    paceOf(view, facts, 'module-pace', {
      mayStretch: (one, next) => one !== next,
      all: true,
    }),
};
