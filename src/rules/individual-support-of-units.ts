import { frenchList } from '../model/french.js';
import type { UnitId } from '../model/ids.js';
import { acquiredUnits, followsTransverse, holdsUnit } from './frame/acquired.js';
import { unitName } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** The transverse module and each bloc come with individual support. */
export const individualSupportOfUnits: PathRule = {
  id: 'individual-support-of-units',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  statement:
    'Chaque bloc visé, et le module transverse quand il est suivi, comprend un accompagnement individuel.',
  notChecked: "Sa durée, 1 h 30 par bloc, ne figure pas au parcours et n'est pas vérifiée.",
  source: {
    document: 'path-guide',
    place: "§1, 4 blocs, « L'accompagnement individuel des stagiaires », et note 3",
    status: 'stated',
    note: "La phrase décrit ce dont un bloc est constitué, sans mot d'obligation.",
  },
  check: (view, facts) => {
    const units: UnitId[] = [
      ...(followsTransverse(view, facts) ? (['transverse'] as const) : []),
      ...view.blocs,
    ];
    const owed = units.filter((unit) => !holdsUnit(view, facts, unit));
    const acquired = acquiredUnits(view, facts, units);
    if (owed.length === 0) {
      return {
        verdict: 'not-applicable',
        message: `Aucun accompagnement individuel n'est attendu.${acquired}`,
        at: ['/acquired'],
      };
    }
    const named = (units: readonly UnitId[]): string =>
      frenchList(units.map((unit) => unitName(facts, unit)));
    const absent = owed.filter((unit) => view.occurrencesOf('individual-support', unit).length === 0);
    if (absent.length > 0) {
      return {
        verdict: 'unmet',
        message: `Un accompagnement individuel est attendu pour ${named(absent)} : aucun n'est prévu. ${absent.length > 1 ? 'En planifier un pour chacun' : 'En planifier un'}.${acquired}`,
        at: ['/activities'],
        expected: { individualSupportOf: absent },
      };
    }
    return {
      verdict: 'met',
      message: `Un accompagnement individuel est prévu pour ${named(owed)}.${acquired}`,
      at: owed.flatMap((unit) => view.occurrencesOf('individual-support', unit).map(({ at }) => at)),
    };
  },
};
