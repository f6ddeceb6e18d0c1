import type { Rule } from './finding.js';
import type { Editions } from './referential.js';

/** What `cqp-mo/data.json` holds: the whole referential and the rules, for readers without TypeScript. */
export interface ReferentialData {
  readonly $schema: './data.schema.json';
  readonly formatVersion: 1;
  readonly editions: Editions;
  readonly rules: readonly Rule[];
}
