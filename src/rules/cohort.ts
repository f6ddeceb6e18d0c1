import type { CohortReport, Finding, TutorLoad } from '../model/finding.js';
import { faultOfPath } from '../model/path-shape.js';
import type { Path } from '../model/path.js';
import { fault, refuse, under } from '../model/shape.js';
import { complianceOf, findingOf, upToMostPointers } from './frame/finding.js';
import { missionOf, type Mission } from './frame/mission.js';
import { withWaiver, type GrantedWaiver } from './frame/waive.js';
import type { RuleFacts } from './rule.js';
import { tutorTwoManagers } from './tutor-two-managers.js';

/**
 * Judges the paths of a cohort together: the load of each tutor over time.
 *
 * @param facts - the referential whose records the rules read
 * @param paths - well-formed paths of different candidates
 * @returns one finding per tutor, by id, and the load of each
 * @throws CqpMoError with the code and the place of the fault when a value is no path or a candidate has two
 */
export function checkCohort(facts: RuleFacts, paths: readonly Path[]): CohortReport {
  requireCohort(paths);
  const missions = missionsByTutor(paths);
  const tutors: TutorLoad[] = [];
  const findings: Finding[] = [];
  for (const tutor of [...missions.keys()].sort()) {
    const judged = judge(tutor, missions.get(tutor) as readonly Mission[], facts);
    tutors.push(judged.load);
    findings.push(judged.finding);
  }
  if (findings.length === 0) {
    const message = "Sans objet : aucun parcours de l'édition en vigueur ne nomme de tuteur.";
    findings.push(findingOf(tutorTwoManagers, { verdict: 'not-applicable', message }));
  }
  return { compliance: complianceOf(findings), findings, tutors };
}

/** Missions whose path waives the advice still load the tutor, but are not held against him. */
function judge(
  tutor: string,
  missions: readonly Mission[],
  facts: RuleFacts,
): { load: TutorLoad; finding: Finding } {
  const { load, outcome } = tutorTwoManagers.check(tutor, missions, facts);
  const waivers = missions.flatMap(({ waiver }) => (waiver ? [waiver] : []));
  const granted = waivers.find(({ holds }) => holds) ?? waivers[0];
  if (outcome.verdict === 'met' || !granted) return { load, finding: findingOf(tutorTwoManagers, outcome) };
  const held = missions.filter(({ waiver }) => !waiver?.holds);
  const waived = granted.holds && tutorTwoManagers.check(tutor, held, facts).outcome.verdict === 'met';
  const finding = findingOf(tutorTwoManagers, outcome, waived ? 'waived' : outcome.verdict);
  return {
    load,
    finding: granted.holds && !waived ? withoutEffect(finding, waivers) : withWaiver(finding, granted),
  };
}

function withoutEffect(finding: Finding, waivers: readonly GrantedWaiver[]): Finding {
  const at = upToMostPointers([...waivers.map((waiver) => waiver.at), ...finding.at]);
  return { ...finding, at, message: `${finding.message} Les dérogations accordées n'y suffisent pas.` };
}

function requireCohort(paths: readonly Path[]): void {
  if (!Array.isArray(paths)) refuse(fault('invalid-type', 'expected a list of paths'));
  const firstPathOf = new Map<string, number>();
  for (const [index, path] of paths.entries()) {
    const found = faultOfPath(path);
    if (found) refuse(under(index, found));
    const { id } = path.candidate;
    const first = firstPathOf.get(id);
    if (first !== undefined) {
      const explanation = `the candidate ${id} of the path at /${index} has the path at /${first} already`;
      refuse(under(index, under('candidate', under('id', fault('duplicate-id', explanation)))));
    }
    firstPathOf.set(id, index);
  }
}

function missionsByTutor(paths: readonly Path[]): Map<string, Mission[]> {
  const missions = new Map<string, Mission[]>();
  for (const [index, path] of paths.entries()) {
    if (!path.tutor || !tutorTwoManagers.editions.includes(path.edition)) continue;
    const mission = missionOf(path, index);
    const known = missions.get(path.tutor.id);
    if (known) known.push(mission);
    else missions.set(path.tutor.id, [mission]);
  }
  return missions;
}
