import type { Bloc } from '../model/certification.js';
import { frenchCount, frenchList } from '../model/french.js';
import { competencyIds, type BlocId, type CompetencyId } from '../model/ids.js';
import type { Referential } from '../model/referential.js';
import { faultOf, refuse, repetitionsIn, under, type Faults, type Shape } from '../model/shape.js';

/** What a pre-positioning may find of a competency. */
export const positioningLevels = /* @__PURE__ */ Object.freeze(['acquired', 'to-develop'] as const);
/** What a pre-positioning found of a competency. */
export type PositioningLevel = (typeof positioningLevels)[number];

/** What a pre-positioning, such as the OPP, found of one competency. */
export interface PositioningResult {
  readonly competency: CompetencyId;
  readonly level: PositioningLevel;
}

/** A bloc that emerges from a pre-positioning, and why. */
export interface BlocNeed {
  readonly bloc: BlocId;
  /** The competencies of the bloc, in official order, by what was found of them. */
  readonly toDevelop: readonly CompetencyId[];
  readonly acquired: readonly CompetencyId[];
  readonly notAssessed: readonly CompetencyId[];
  /** In French. */
  readonly reason: string;
}

/** What a positioning is read by. */
export type PositioningFacts = Pick<Referential, 'blocs' | 'competencies'>;

const competency = { oneOf: competencyIds, otherwise: 'unknown-id' } as const satisfies Shape;
const resultsShape = {
  listOf: {
    required: { competency, level: { oneOf: positioningLevels, otherwise: 'unknown-kind' } },
  },
} as const satisfies Shape;
const priorityShape = { listOf: competency, distinct: 'values' } as const satisfies Shape;

/** Finds the competencies that stand in results of the right form for the second time. */
export function* repeatedCompetencies(results: readonly PositioningResult[]): Faults {
  const ids = results.map((result) => ({ id: result.competency }));
  for (const { pointer, ...again } of repetitionsIn(ids, 'ids')) {
    yield { ...again, pointer: pointer.replace(/id$/, 'competency') };
  }
  return undefined;
}

/**
 * Finds the blocs that emerge from a pre-positioning, in the order of need.
 *
 * @param facts - blocs and competencies
 * @param results - what was found
 * @param priority - the competencies that come first
 * @returns one record per bloc that has a competency to develop
 * @throws CqpMoError where the results or the priority are malformed
 */
export function positioningToBlocs(
  facts: PositioningFacts,
  results: readonly PositioningResult[],
  priority: readonly CompetencyId[],
): BlocNeed[] {
  refuse(faultOf(resultsShape, results) ?? repeatedCompetencies(results).next().value);
  const wrong = faultOf(priorityShape, priority);
  refuse(wrong && under('priority', wrong));
  const levels = new Map(results.map((result) => [result.competency, result.level]));
  return facts.blocs
    .map((bloc) => needOf(facts, bloc, levels, priority))
    .filter(({ toDevelop }) => toDevelop.length > 0)
    .sort((a, b) => a.urgency - b.urgency || b.share - a.share || b.toDevelop.length - a.toDevelop.length)
    .map(({ bloc, toDevelop, acquired, notAssessed, reason }) => ({
      bloc,
      toDevelop,
      acquired,
      notAssessed,
      reason,
    }));
}

/** A need with what it is ranked by. */
interface RankedNeed extends BlocNeed {
  /** The rank of its most pressing competency among those that come first. */
  readonly urgency: number;
  /** The part of its competencies that is to be developed. */
  readonly share: number;
}

function needOf(
  facts: PositioningFacts,
  { id, number, title }: Bloc,
  levels: ReadonlyMap<CompetencyId, PositioningLevel>,
  priority: readonly CompetencyId[],
): RankedNeed {
  const ofBloc = facts.competencies.filter(({ bloc }) => bloc === id).map((one) => one.id);
  const found = (level: PositioningLevel | undefined): CompetencyId[] =>
    ofBloc.filter((one) => levels.get(one) === level);
  const toDevelop = found('to-develop');
  const acquired = found('acquired');
  const notAssessed = found(undefined);
  const first = priority.find((one) => toDevelop.includes(one));
  const named = (label: string, ids: readonly CompetencyId[]): string =>
    ids.length === 0 ? '' : ` ${label}${ids.length > 1 ? 's' : ''} : ${frenchList(ids)}.`;
  const count = frenchCount(toDevelop.length, 'compétence');
  return {
    bloc: id,
    toDevelop,
    acquired,
    notAssessed,
    reason: `Bloc ${number}, « ${title} » : ${count} sur ${ofBloc.length} à acquérir ou à développer (${frenchList(toDevelop)}).${first === undefined ? '' : ` Priorité : ${first}.`}${named('Acquise', acquired)}${named('Non évaluée', notAssessed)}`,
    urgency: first === undefined ? Infinity : priority.indexOf(first),
    share: toDevelop.length / ofBloc.length,
  };
}
