import { daysBetween } from '../model/day.js';
import { frenchDay, frenchList } from '../model/french.js';
import { supportModuleIds, unitIds } from '../model/ids.js';
import type { Outcome, PathRule, RuleFacts } from './rule.js';
import { basisOf, metAsSupportAcquired } from './frame/acquired.js';
import type { ModuleOccurrence, Occurrence, PathView } from './frame/path-view.js';
import { titleOf } from './frame/wording.js';

/** An SPE has been carried out before each support module. */
export const supportAfterSpe: PathRule = {
  id: 'support-after-spe',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    "Au moins une SPE a été menée avant chacun des deux modules d'accompagnement à la certification.",
  source: {
    document: 'path-guide',
    place: "§3, modules d'accompagnement, dernier alinéa",
    status: 'reading',
    note: "« Des expérimentations » : une au moins. Jugé sur le premier regroupement de chaque module ; l'égalité des jours passe.",
  },
  check: (view, facts) => {
    const supports = supportModuleIds.flatMap((module): ModuleOccurrence[] => {
      const first = view.firstRegroupementOf(module);
      return first ? [{ ...first, module }] : [];
    });
    const absent = supportModuleIds.filter(view.lacksModule);
    const spe = earliestSpe(view);
    const tooEarly = supports.filter(({ start }) => !spe || start < spe.end);
    const names = frenchList(tooEarly.map(({ module }) => titleOf(facts, module)));
    const at = [...(spe ? [spe.at] : []), ...supports.map((support) => support.at)];

    if (tooEarly.length > 0 && spe && !view.path.acquired) {
      const which = tooEarly.length > 1 ? 'ces modules' : 'ce module';
      const earliest = tooEarly.reduce((a, b) => (b.start < a.start ? b : a)).start;
      return {
        verdict: 'unmet',
        message: `Une SPE au moins doit être menée avant ${names} : la première s'achève le ${frenchDay(spe.end)}. Planifier ${which} ensuite, ou achever une SPE au plus tard le ${frenchDay(earliest)}.`,
        at,
        expected: { from: spe.end },
        found: earliest,
        gapDays: daysBetween(earliest, spe.end),
      };
    }
    if (tooEarly.length > 0) return withoutSpe(view, names, at, spe);
    if (absent.length > 0) return unsettled(facts, absent, at);
    return supports.length === 0 || !spe
      ? metAsSupportAcquired(view)
      : {
          verdict: 'met',
          message: `Une SPE est menée dès le ${frenchDay(spe.end)}, au plus tard quand commencent les modules d'accompagnement à la certification.`,
          at,
        };
  },
};

function earliestSpe(view: PathView): Occurrence | undefined {
  let earliest: Occurrence | undefined;
  for (const unit of unitIds) {
    for (const spe of view.speOf(unit)) if (!earliest || spe.end < earliest.end) earliest = spe;
  }
  return earliest;
}

/** What an earlier path brought may hold SPE that this one does not list. */
function withoutSpe(
  view: PathView,
  names: string,
  at: readonly string[],
  spe: Occurrence | undefined,
): Outcome {
  return view.path.acquired
    ? {
        verdict: 'undetermined',
        message: `Une SPE au moins doit être menée avant ${names} : le parcours n'en prévoit aucune${spe ? ` avant le ${frenchDay(spe.end)}` : ''}, et rien ne dit si ce qui est acquis (${basisOf(view)}) en comportait.`,
        at,
        missing: ['/activities'],
      }
    : {
        verdict: 'unmet',
        message: `Une SPE au moins doit être menée avant ${names} : le parcours n'en prévoit aucune. En planifier une auparavant.`,
        at: [...at, '/activities'],
      };
}

function unsettled(
  facts: RuleFacts,
  absent: readonly (typeof supportModuleIds)[number][],
  at: readonly string[],
): Outcome {
  const [first = '', second] = absent.map((module) => titleOf(facts, module));
  return {
    verdict: 'undetermined',
    message:
      second === undefined
        ? `Le parcours ne prévoit pas ${first} : rien ne dit encore si une SPE le précédera.`
        : `Le parcours ne prévoit ni ${first} ni ${second} : rien ne dit encore si une SPE les précédera.`,
    at,
    missing: ['/activities'],
  };
}
