import type { Criterion } from '../model/certification.js';
import { criteriaOfBloc1 } from './criteria-bloc-1.js';
import { criteriaOfBloc2 } from './criteria-bloc-2.js';
import { criteriaOfBloc3 } from './criteria-bloc-3.js';
import { criteriaOfBloc4 } from './criteria-bloc-4.js';

/** Every legible evaluation criterion, bloc after bloc. */
export const criteria: readonly Criterion[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ criteriaOfBloc1.concat(criteriaOfBloc2, criteriaOfBloc3, criteriaOfBloc4),
);
