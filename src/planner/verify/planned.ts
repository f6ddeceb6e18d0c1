import { checkPath } from '../../rules/check.js';
import type { Finding } from '../../model/finding.js';
import type { RuleId } from '../../model/ids.js';
import { checkRegroupements, checkSurroundings } from './activities.js';
import { checkChoice, type Choice, type Claim } from './choice.js';
import { sameJson } from './same.js';
import { checkWalk } from './walk.js';

/**
 * Checks that a path is what it claims: its sessions, its days, what the checker finds, and its value. Where
 * something was given up for it, neither the order of the sessions nor what stands around them is looked at.
 *
 * @param claim - the path, what was asked for and what was given up
 */
export function checkPlanned(claim: Claim): void {
  const choice = checkChoice(claim);
  checkRegroupements(claim, choice);
  if (claim.givenUp.length === 0) {
    checkWalk(claim, choice);
    checkSurroundings(claim, choice);
  }
  checkCarried(claim, choice);
  checkFigures(claim, choice);
}

/** Checks that a path says of the manager what the request says, and grants itself nothing. */
function checkCarried({ terms, planned, pointer, refuse }: Claim, { jury }: Choice): void {
  const { request, isComplete } = terms;
  const { blocs, dossier } = planned.path;
  const wanted: Readonly<Record<string, unknown>> = {
    formatVersion: 1,
    edition: 'blocs',
    kind: isComplete ? 'complete' : 'individualised',
    candidate: request.candidate,
    ...(request.positionedOn !== undefined && { positioning: { on: request.positionedOn } }),
    ...(request.acquired && { acquired: request.acquired }),
    ...(jury && { jury: { on: jury.on } }),
    ...(request.tutor && { tutor: request.tutor }),
  };
  const said = new Map<string, unknown>(Object.entries(planned.path));
  for (const key of ['activities', 'blocs', 'dossier']) said.delete(key);
  for (const key of new Set([...said.keys(), ...Object.keys(wanted)])) {
    if (sameJson(said.get(key), wanted[key])) continue;
    refuse('request-not-carried', `${pointer}/path/${key}`, 'The path does not say here what was asked for.');
  }
  if (!sameJson([...blocs].sort(), [...request.blocs].sort())) {
    refuse('request-not-carried', `${pointer}/path/blocs`, 'The path targets other blocs than the request.');
  }
  if (dossier && !sameJson(Object.keys(dossier), ['depositedOn'])) {
    refuse('request-not-carried', `${pointer}/path/dossier`, 'The dossier tells its deposit alone.');
  }
}

/** Modules given up leave these unmet. */
const aboutModules: readonly RuleId[] = /* @__PURE__ */ Object.freeze([
  'transverse-first',
  'modules-of-blocs',
  'support-modules-present',
  'support-after-spe',
  'spe-count',
] as const satisfies readonly RuleId[]);

/** Checks that report and value are those of the path, and that no obligation is unmet. */
function checkFigures({ terms, planned, pointer, givenUp, refuse }: Claim, { offers, jury }: Choice): void {
  const report = checkPath(terms.facts, planned.path);
  const { value } = planned;
  if (!sameJson(planned.report, report)) {
    refuse('report-differs', `${pointer}/report`, 'The checker finds something else on this path.');
  }
  const excused = givenUp.flatMap((bond): readonly RuleId[] =>
    bond.kind === 'rule' ? [bond.rule] : bond.kind === 'module' ? aboutModules : [],
  );
  const unmet = report.findings.filter(({ verdict }) => verdict === 'unmet');
  const count = (force: Finding['force']): number =>
    unmet.filter((finding) => finding.force === force).length;
  const broken = unmet.find(({ force, rule }) => force === 'obligation' && !excused.includes(rule));
  if (broken) refuse('obligation-unmet', `${pointer}/path`, `The path does not meet ${broken.rule}.`);
  const cost = offers.reduce((sum, { costCents }) => sum + costCents, 0);
  const say = (what: string, count: number | string): string => `The path has ${what}: ${count}.`;
  const at = `${pointer}/value`;
  if (value.recommendations !== count('recommendation')) {
    refuse(
      'wrong-recommendations',
      `${at}/recommendations`,
      say('recommendations broken', count('recommendation')),
    );
  }
  if (value.juryOn !== jury?.on) {
    refuse('wrong-jury-day', `${at}/juryOn`, say('its jury on', jury?.on ?? 'no day'));
  }
  if (value.costCents !== cost) refuse('wrong-cost', `${at}/costCents`, say('a cost in cents', cost));
  if (value.usages !== count('usage')) {
    refuse('wrong-usages', `${at}/usages`, say('usages broken', count('usage')));
  }
}
