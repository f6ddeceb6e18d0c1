import { frenchDay, frenchList } from '../model/french.js';
import { supportModuleIds } from '../model/ids.js';
import { atLeast } from './frame/limit.js';
import type { PathRule } from './rule.js';
import { basisOf } from './frame/path-view.js';
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
    const held = supportModuleIds.filter((module) => view.holdsModule(module));
    const occurrences = planned.map((module) => view.regroupementsOf(module));
    const tooFew = planned.filter((_, index) => (occurrences[index]?.length ?? 0) < times);
    const tooLate = planned.filter(
      (module, index) =>
        !tooFew.includes(module) &&
        jury !== undefined &&
        (occurrences[index] ?? []).filter(({ end }) => end <= jury).length < times,
    );
    const name = (modules: readonly (typeof planned)[number][]): string =>
      frenchList(modules.map((module) => titleOf(facts, module)));
    const at = occurrences.flatMap((group) => group.map((occurrence) => occurrence.at));
    const acquired = held.length > 0 ? ` Tenu pour acquis (${basisOf(view)}) : ${name(held)}.` : '';

    if (tooFew.length > 0 || tooLate.length > 0) {
      const absence = tooFew.length > 0 ? ` À planifier : ${name(tooFew)}.` : '';
      const lateness =
        tooLate.length > 0 && jury !== undefined
          ? ` À achever au plus tard le ${frenchDay(jury)}, jour du jury : ${name(tooLate)}.`
          : '';
      return {
        verdict: 'unmet',
        message: `Les deux modules d'accompagnement à la certification doivent être suivis avant le jury.${absence}${lateness}${acquired}`,
        at: at.length > 0 ? at : ['/activities'],
        expected: planned,
        found: planned.filter((module) => !tooFew.includes(module) && !tooLate.includes(module)),
      };
    }
    if (jury === undefined && planned.length > 0) {
      return {
        verdict: 'undetermined',
        message: `${name(planned)} : au parcours, mais la date du jury, qu'ils doivent précéder, n'est pas connue.${acquired}`,
        at,
        missing: ['/jury/on'],
      };
    }
    return {
      verdict: 'met',
      message:
        planned.length > 0 && jury !== undefined
          ? `${name(planned)} : au parcours avant le jury du ${frenchDay(jury)}.${acquired}`
          : acquired.trim(),
      at: at.length > 0 ? at : ['/acquired'],
    };
  },
};
