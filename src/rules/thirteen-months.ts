import { frenchCount } from '../model/french.js';
import { fact, lacking, startNeed } from './frame/lacking.js';
import { aboutMonths } from './frame/limit.js';
import { spanOf } from './frame/span.js';
import type { PathRule } from './rule.js';

/** A complete path takes about thirteen months from its start to the jury. */
export const thirteenMonths: PathRule = {
  id: 'thirteen-months',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  kind: 'complete',
  statement:
    'Le parcours complet dure 13 mois en moyenne, du début de la formation à la présentation au jury.',
  limits: ['complete-path-span'],
  source: {
    document: 'path-guide',
    place: '§2, tableau des durées, première ligne',
    status: 'reading',
    note: '« En moyenne » est lu : à un mois près. Le parcours peut être étiré, dit la suite du paragraphe.',
  },
  check: ({ path, first }, facts) => {
    const months = aboutMonths(facts, 'complete-path-span');
    const jury = path.jury?.on;
    if (!first || jury === undefined) {
      return lacking(`Le parcours complet dure en moyenne ${frenchCount(months, 'mois')}`, [
        startNeed(first),
        fact('la date du jury', '/jury/on', jury),
      ]);
    }
    const from = { day: first.start, at: first.at };
    return spanOf(
      { from, to: { day: jury, at: '/jury/on' }, end: 'le jury', whole: 'Le parcours complet' },
      months,
    );
  },
};
