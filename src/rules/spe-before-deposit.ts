import { daysBetween } from '../model/day.js';
import { frenchCount, frenchDay } from '../model/french.js';
import { acquiredUnits } from './frame/acquired.js';
import { fact, lackingAfter } from './frame/lacking.js';
import { speOfPath, unitsOfPath } from './frame/spe-of-path.js';
import type { PathRule } from './rule.js';

/** Every SPE due ends on or before the day of the deposit of the dossier. */
export const speBeforeDeposit: PathRule = {
  id: 'spe-before-deposit',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    'Toutes les SPE des blocs visés, et celle du module transverse, sont achevées au plus tard le jour du dépôt du dossier.',
  source: {
    document: 'path-guide',
    place: '§2, SPE',
    status: 'stated',
    note: '« Avant le dépôt » est lu : le jour du dépôt compris.',
  },
  check: (view, facts) => {
    const units = speOfPath(view, facts);
    const deposit = view.path.dossier?.depositedOn;
    const jury = view.path.jury?.on;
    const required = units.reduce((sum, unit) => sum + unit.required, 0);
    const [firstSpe, ...otherSpe] = units.flatMap(({ planned }) => planned);
    const acquired = acquiredUnits(view, facts, unitsOfPath(view, facts));
    if (required === 0) {
      return { verdict: 'not-applicable', message: `Aucune SPE n'est due.${acquired}`, at: ['/acquired'] };
    }
    if (!firstSpe) {
      return {
        verdict: 'undetermined',
        message: `Le parcours ne prévoit ${required > 1 ? `encore aucune des ${frenchCount(required, 'SPE')} dues` : 'pas encore la SPE due'} avant le dépôt du dossier.`,
        at: ['/activities'],
        missing: ['/activities', ...(deposit === undefined ? ['/dossier/depositedOn'] : [])],
      };
    }
    const last = otherSpe.reduce((a, b) => (b.end > a.end ? b : a), firstSpe);
    const unplanned = units.reduce((sum, unit) => sum + Math.max(0, unit.required - unit.planned.length), 0);
    // The jury reads the dossier after its deposit: what ends after the jury is too late for any deposit in time.
    const isOpen = deposit === undefined || (unplanned > 0 && last.end <= deposit);
    const bound = isOpen ? jury : deposit;
    if (bound !== undefined && last.end > bound) {
      const depositToo = deposit === undefined || deposit < last.end ? 'le dépôt et ' : '';
      const postpone =
        jury !== undefined && last.end > jury
          ? `Reporter ${depositToo}le jury au plus tôt au ${frenchDay(last.end)}`
          : `Déposer au plus tôt le ${frenchDay(last.end)}`;
      const what = isOpen ? 'le jury, que le dépôt précède, est fixé au' : 'le dépôt est prévu le';
      return {
        verdict: 'unmet',
        message: `Toutes les SPE doivent être achevées au dépôt du dossier : la dernière s'achève le ${frenchDay(last.end)} et ${what} ${frenchDay(bound)}. ${postpone}, ou achever toutes les SPE au plus tard le ${frenchDay(bound)}.${acquired}`,
        at: [last.at, isOpen ? '/jury/on' : '/dossier/depositedOn'],
        expected: { to: bound },
        found: last.end,
        gapDays: daysBetween(bound, last.end),
      };
    }
    if (deposit === undefined || unplanned > 0) {
      return lackingAfter(
        `La dernière SPE prévue s'achève le ${frenchDay(last.end)} ; pour juger qu'elles précèdent toutes le dépôt,`,
        [
          {
            what: `${frenchCount(unplanned, 'SPE')} à planifier`,
            at: '/activities',
            known: unplanned === 0,
          },
          fact('la date du dépôt du dossier', '/dossier/depositedOn', deposit),
        ],
        [last.at],
      );
    }
    return {
      verdict: 'met',
      message: `La dernière SPE s'achève le ${frenchDay(last.end)}, au plus tard le jour du dépôt du dossier (${frenchDay(deposit)}).${acquired}`,
      at: [last.at, '/dossier/depositedOn'],
      expected: { to: deposit },
      found: last.end,
    };
  },
};
