import { frenchCount } from '../model/french.js';
import { atLeast } from './frame/limit.js';
import type { PathRule } from './rule.js';

/** The tutor has two years of management de proximité at least. */
export const tutorExperience: PathRule = {
  id: 'tutor-experience',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  statement:
    'Le tuteur pratique, ou a pratiqué, le management de proximité pendant 2 ans au moins, de préférence.',
  notChecked:
    'Ses qualités relationnelles et pédagogiques, son envie, son volontariat et sa disponibilité ne sont pas vérifiés.',
  limits: ['tutor-experience'],
  source: {
    document: 'actors-guide',
    place: "§2, « Le tuteur en organisme », « Comment l'identifier ? »",
    status: 'stated',
  },
  check: ({ path: { tutor } }, facts) => {
    const years = atLeast(facts, 'tutor-experience');
    const experience = tutor?.lineManagementYears;
    const preferred = `${frenchCount(years, 'an')} au moins de management de proximité`;
    if (experience === undefined) {
      return {
        verdict: 'undetermined',
        message: `Le tuteur a de préférence ${preferred} : son expérience n'est pas connue.`,
        at: tutor ? ['/tutor/id'] : [],
        missing: [...(tutor ? [] : ['/tutor/id']), '/tutor/lineManagementYears'],
      };
    }
    const met = experience >= years;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `Le tuteur a l'expérience préférée : ${preferred}.`
        : `Le tuteur a de préférence ${preferred} : il en a ${String(experience).replace('.', ',')}. Préférer, si possible, un tuteur plus expérimenté.`,
      at: ['/tutor/lineManagementYears'],
      expected: { atLeast: years },
      found: experience,
    };
  },
};
