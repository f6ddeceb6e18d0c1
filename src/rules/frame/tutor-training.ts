import type { IsoDay } from '../../model/day.js';
import type { Path } from '../../model/path.js';
import type { Outcome } from '../rule.js';

/** The different days of the tutor's training, in order; none known is told from known to be none. */
export function trainingDaysOf(path: Pick<Path, 'tutor'>): readonly IsoDay[] | undefined {
  const days = path.tutor?.trainedOn;
  return days && [...new Set(days)].sort();
}

/**
 * What a rule about the tutor's training finds when its days are not known.
 *
 * @param path - the path
 * @param rule - the rule as a clause
 * @param besides - pointers of what else is missing
 */
export function trainingUnknown(path: Path, rule: string, ...besides: readonly string[]): Outcome {
  return {
    verdict: 'undetermined',
    message: `${rule} : ${path.tutor ? 'les jours de cette formation ne sont pas connus' : "aucun tuteur n'est encore désigné"}.`,
    at: path.tutor ? ['/tutor/id'] : [],
    missing: [...(path.tutor ? [] : ['/tutor/id']), '/tutor/trainedOn', ...besides],
  };
}
