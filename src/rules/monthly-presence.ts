import { paceOf } from './frame/pace.js';
import type { PathRule } from './rule.js';

/** In edition 2017, presence at the training centre is one week a month. */
export const monthlyPresence: PathRule = {
  id: 'monthly-presence',
  force: 'usage',
  judges: 'path',
  editions: ['2017'],
  statement: 'La présence en centre de formation est régulière et espacée : une semaine par mois.',
  limits: ['module-pace-2017'],
  source: {
    document: 'launch-letter-2017',
    place: 'V, « Une présence en centre de formation » et « Une présence en organisme »',
    status: 'reading',
    note: "Lu : 3 semaines au moins d'un début d'unité de professionnalisation au suivant. Principe du dispositif, énoncé sans mot d'obligation.",
  },
  check: (view, facts) =>
    paceOf(view, facts, 'module-pace-2017', {
      mayStretch: () => true,
      all: view.path.kind === 'complete',
    }),
};
