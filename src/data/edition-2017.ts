import type { Referential2017 } from '../model/edition-2017.js';
import { deepFreeze } from '../model/freeze.js';
import { documents } from './documents.js';
import { access2017, publics2017, statements2017 } from './edition-2017-access.js';
import { actors2017, evaluations2017 } from './edition-2017-actors.js';
import { domains2017, durations2017, units2017 } from './edition-2017-training.js';
import { tariffs } from './tariffs.js';

/** Edition 2017, whole: all of it comes from the launch letter. */
export const referential2017: Referential2017 = /* @__PURE__ */ deepFreeze({
  edition: '2017',
  documents: /* @__PURE__ */ documents.filter((document) => document.edition === '2017'),
  title: {
    wording: 'Certificat de Qualification Professionnelle Manager Opérationnel (CQP MO)',
    source: { document: 'launch-letter-2017', place: 'Introduction', status: 'stated' },
  },
  domains: domains2017,
  units: units2017,
  durations: durations2017,
  actors: actors2017,
  evaluations: evaluations2017,
  tariffs: /* @__PURE__ */ tariffs.filter((tariff) => tariff.year === 2017),
  access: access2017,
  publics: publics2017,
  statements: statements2017,
});
