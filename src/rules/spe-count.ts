import { frenchCount, frenchList } from '../model/french.js';
import { acquiredUnits } from './frame/acquired.js';
import { speOfPath, unitsOfPath, type UnitSpe } from './frame/spe-of-path.js';
import type { PathRule } from './rule.js';
import { unitName } from './frame/wording.js';

/** Each targeted bloc, and the transverse module, has its number of SPE. */
export const speCount: PathRule = {
  id: 'spe-count',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    'Chaque bloc visé compte au moins le nombre de SPE prévu pour lui, et le module transverse, quand il est suivi, la sienne.',
  source: {
    document: 'actors-guide',
    place: '§2, Mise en œuvre de la mission, tableau',
    status: 'reading',
    note: 'Une SPE de plus que le nombre du tableau ne lui est pas contraire : lecture de cette bibliothèque.',
  },
  check: (view, facts) => {
    const units = speOfPath(view, facts);
    const acquired = acquiredUnits(view, facts, unitsOfPath(view, facts));
    if (units.length === 0) {
      return {
        verdict: 'not-applicable',
        message: `Aucune SPE n'est due.${acquired}`,
        at: ['/acquired'],
      };
    }
    const short = units.filter(({ required, planned }) => planned.length < required);
    const total = units.reduce((sum, { required }) => sum + required, 0);
    const lacking = short.reduce((sum, { required, planned }) => sum + required - planned.length, 0);
    const missing = frenchList(
      short.map(
        ({ unit, required, planned }) => `${required - planned.length} pour ${unitName(facts, unit)}`,
      ),
    );
    return {
      verdict: short.length === 0 ? 'met' : 'unmet',
      message:
        short.length === 0
          ? `Le nombre de SPE dues est atteint : ${total}.${acquired}`
          : `Le parcours doit compter ${frenchCount(total, 'SPE')} : il en manque ${missing}. ${lacking > 1 ? 'Les' : 'La'} planifier avant le dépôt du dossier.${acquired}`,
      at: short.length === 0 ? units.flatMap(({ planned }) => planned.map(({ at }) => at)) : ['/activities'],
      expected: countsBy(units, ({ required }) => required),
      found: countsBy(units, ({ planned }) => planned.length),
    };
  },
};

function countsBy(units: readonly UnitSpe[], count: (unit: UnitSpe) => number): Record<string, number> {
  return Object.fromEntries(units.map((unit) => [unit.unit, count(unit)]));
}
