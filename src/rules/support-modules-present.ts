import { daysBetween, type IsoDay } from '../model/day.js';
import { frenchDay, frenchList } from '../model/french.js';
import { supportModuleIds, type SupportModuleId } from '../model/ids.js';
import { acquiredModules, metAsSupportAcquired } from './frame/acquired.js';
import { atLeast } from './frame/limit.js';
import type { PathRule } from './rule.js';
import { titleOf } from './frame/wording.js';

/** Both certification support modules are followed before the jury. */
export const supportModulesPresent: PathRule = {
  id: 'support-modules-present',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    "Les deux modules d'accompagnement à la certification sont suivis au moins une fois avant le jury.",
  limits: ['support-module-times'],
  source: {
    document: 'path-guide',
    place: "§1, 2 modules d'accompagnement collectif ; §3, modules d'accompagnement à la certification",
    status: 'stated',
  },
  check: (view, facts) => {
    const times = atLeast(facts, 'support-module-times');
    const jury = view.path.jury?.on;
    const planned = supportModuleIds.filter((module) => !view.holdsModule(module));
    if (planned.length === 0) return metAsSupportAcquired(view);
    const endsOf = (module: SupportModuleId): IsoDay[] =>
      view
        .regroupementsOf(module)
        .map(({ end }) => end)
        .sort();
    const inTime = (module: SupportModuleId): number =>
      endsOf(module).filter((end) => jury === undefined || end <= jury).length;
    const tooFew = planned.filter((module) => endsOf(module).length < times);
    const tooLate = planned.filter((module) => !tooFew.includes(module) && inTime(module) < times);
    const name = (modules: readonly SupportModuleId[]): string =>
      frenchList(modules.map((module) => titleOf(facts, module)));
    const at = planned.flatMap((module) => view.regroupementsOf(module).map((occurrence) => occurrence.at));
    const acquired = acquiredModules(view, facts, supportModuleIds);

    if (tooFew.length > 0 || tooLate.length > 0) {
      const declared = tooFew.filter((module) => view.path.acquired?.modules?.includes(module));
      const followed =
        declared.length === 0
          ? ''
          : ` Une acquisition ne dispense pas de ${declared.length > 1 ? 'les suivre' : `suivre ${name(declared)}`}.`;
      const absence = tooFew.length > 0 ? ` À planifier : ${name(tooFew)}.${followed}` : '';
      const lateness =
        tooLate.length > 0 && jury !== undefined
          ? ` À achever au plus tard le ${frenchDay(jury)}, jour du jury : ${name(tooLate)}.`
          : '';
      const often = times > 1 ? ` ${times} fois` : '';
      const gaps =
        jury === undefined
          ? []
          : tooLate.map((module) => daysBetween(jury, endsOf(module)[times - 1] ?? jury));
      return {
        verdict: 'unmet',
        message: `Les deux modules d'accompagnement à la certification doivent être suivis${often} avant le jury.${absence}${lateness}${acquired}`,
        at: at.length > 0 ? at : ['/activities'],
        expected: Object.fromEntries(planned.map((module) => [module, times])),
        found: Object.fromEntries(planned.map((module) => [module, inTime(module)])),
        ...(tooFew.length > 0 ? {} : { gapDays: Math.max(...gaps) }),
      };
    }
    if (jury === undefined) {
      const must = planned.length > 1 ? "qu'ils doivent" : "qu'il doit";
      return {
        verdict: 'undetermined',
        message: `${name(planned)} : au parcours, mais la date du jury, ${must} précéder, n'est pas connue.${acquired}`,
        at,
        missing: ['/jury/on'],
      };
    }
    return {
      verdict: 'met',
      message: `${name(planned)} : au parcours avant le jury du ${frenchDay(jury)}.${acquired}`,
      at,
    };
  },
};
