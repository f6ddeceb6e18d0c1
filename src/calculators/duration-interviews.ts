import { blocIds, type BlocId } from '../model/ids.js';
import type { Referential } from '../model/referential.js';
import type { Holding } from './holding.js';
import { unitName, type TitleFacts } from './names.js';
import { sharedTime, type Volumes } from './volume.js';

/** The facts that the time of interviews is read from. */
export type InterviewFacts = TitleFacts & Pick<Referential, 'interview'>;

/**
 * Counts the interviews of the blocs for which one is held. As long as no path names them they are unknown: the
 * jury decides on the dossier, bloc by bloc.
 *
 * @param facts - titles and the interview
 * @param held - what a path or a scope holds
 * @returns a line for candidate and jury, or what is unknown
 */
export function volumesOfInterviews(facts: InterviewFacts, { units, interviews }: Holding): Volumes {
  const { minutesPerBloc: quantity, condition: reason, source } = facts.interview;
  const aboutBloc = (id: BlocId) =>
    ({ what: `Entretien – ${unitName(facts, id)}`, of: id, unitId: id, activity: 'interview' }) as const;
  if (!interviews) {
    const actors = ['candidate', 'jury'] as const;
    return {
      lines: [],
      unknown: blocIds
        .filter((id) => units.includes(id))
        .map((id) => ({ ...aboutBloc(id), total: 'interviewMinutes', actors: [...actors], reason })),
    };
  }
  const held = blocIds.filter((id) => interviews.includes(id));
  const lines = held.flatMap((id) =>
    sharedTime({ ...aboutBloc(id), quantity, unit: 'minutes', totals: ['interviewMinutes'], source }, 'jury'),
  );
  return { lines, unknown: [] };
}
