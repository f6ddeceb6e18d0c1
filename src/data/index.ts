import { deepFreeze } from '../model/freeze.js';
import type { Editions, Referential } from '../model/referential.js';
import { actors } from './actors.js';
import { blocs } from './blocs.js';
import { certification } from './certification.js';
import { competencies } from './competencies.js';
import { criteria } from './criteria.js';
import { discrepancies } from './discrepancies.js';
import { documents } from './documents.js';
import { referential2017 } from './edition-2017.js';
import { evaluation, interview, situations } from './evaluation.js';
import { juryProfiles, juryTraining } from './jury.js';
import { limits } from './limits.js';
import { modules, opening, supportModules } from './modules.js';
import { openQuestions } from './open-questions.js';
import { individualChoices, stretchings } from './spans.js';
import { statedTotals } from './stated-totals.js';
import { tariffs } from './tariffs.js';
import { tutorProfile, tutorTraining } from './tutors.js';
import { units } from './units.js';

/**
 * The referential in force, edition `blocs`: every fact of the documents, each with its source. It is frozen
 * through and through.
 *
 * @example
 * ```ts
 * import { referential } from 'cqp-mo';
 *
 * referential.competencies.length; // => 17
 * referential.limits['managers-per-tutor'].atMost; // => 2
 * ```
 */
export const referential: Referential = /* @__PURE__ */ deepFreeze({
  edition: 'blocs',
  documents,
  certification,
  blocs,
  competencies,
  criteria,
  evaluation,
  situations,
  interview,
  opening,
  modules,
  supportModules,
  units,
  statedTotals,
  stretchings,
  individualChoices,
  actors,
  tutorProfile,
  tutorTraining,
  juryProfiles,
  juryTraining,
  tariffs,
  limits,
  discrepancies,
  openQuestions,
});

/**
 * Both editions of the referential: `blocs`, in force, and `2017`, readable as history. They are never mixed
 * in one path or one total.
 *
 * @example
 * ```ts
 * import { editions } from 'cqp-mo';
 *
 * editions['2017'].units.length; // => 8
 * ```
 */
export const editions: Editions = /* @__PURE__ */ deepFreeze({ blocs: referential, '2017': referential2017 });
