import { dayNumber, type IsoDay } from '../../model/day.js';
import { moduleIds, supportModuleIds, type BlocId, type ModuleId, type UnitId } from '../../model/ids.js';
import { moduleOf } from '../../model/lookup.js';
import { aboutMonths, atLeast, atMost } from '../../rules/frame/limit.js';
import type { PlannerFacts } from '../facts.js';
import { planCriteria, type PlanCriterion, type PlanRequest } from '../request.js';
import { freeDaysOf, type FreeDays } from './calendar.js';

/** What a request asks for, read from the request and the facts alone. Sets of modules are bits. */
export interface Terms {
  readonly facts: PlannerFacts;
  readonly request: PlanRequest;
  readonly isComplete: boolean;
  /** The modules to be followed: all, those of the training, the transverse one. */
  readonly all: number;
  readonly training: number;
  readonly transverse: number;
  /** The modules to be followed of each unit that has some. */
  readonly units: readonly UnitTerms[];
  /** The blocs that the jury certifies. */
  readonly toCertify: readonly BlocId[];
  /** Units whose SPE follow the first session: none of their modules is followed. */
  readonly unitsWithoutModule: readonly UnitId[];
  /** The transverse module is neither followed nor acquired. */
  readonly lacksTransverse: boolean;
  /** The first day on which the path may start: pre-positioning and tutor's training are over. */
  readonly startsFrom: IsoDay | undefined;
  /** The day on which the training of the tutor is over, where its days are known. */
  readonly tutorTrainedOn: IsoDay | undefined;
  /** What every plan breaks. */
  readonly always: { readonly recommendations: number; readonly usages: number };
  readonly criteria: readonly PlanCriterion[];
  readonly limits: TermLimits;
  readonly freeDays: FreeDays;
  readonly firstDay: number;
}

/** The modules of a unit that are to be followed. */
interface UnitTerms {
  readonly unit: UnitId;
  readonly modules: number;
  /** Blocs, as bits, that must be finished before: those that come before it in a fixed order. */
  readonly after: number;
  readonly hasSpe: boolean;
}

interface TermLimits {
  readonly preparerMonths: number;
  readonly usualMonths: { readonly least: number; readonly most: number };
  readonly adviceMonths: number;
  readonly transverseMonths: number;
  readonly completeMonths: number;
  readonly tutorWeeks: { readonly least: number; readonly most: number };
}

/** The bit of a module. */
export function bitOf(module: ModuleId): number {
  return 1 << moduleIds.indexOf(module);
}

/** The modules of a set of bits. */
export function modulesIn(bits: number): ModuleId[] {
  return moduleIds.filter((module) => (bits & bitOf(module)) !== 0);
}

/** Whether a module is held as acquired: support modules from an earlier path alone. */
function isHeld(facts: PlannerFacts, { acquired }: PlanRequest, module: ModuleId): boolean {
  if (!acquired) return false;
  const training = facts.modules.find(({ id }) => id === module);
  if (acquired.modules?.includes(module)) return training !== undefined || acquired.basis === 'earlier-path';
  return acquired.blocs?.some((bloc) => bloc === training?.unit) ?? false;
}

/** Reads what a request asks for. */
export function termsOf(facts: PlannerFacts, request: PlanRequest): Terms {
  const isComplete = request.kind === 'complete';
  const { acquired, tutor, order = 'fixed', transverse: wantsTransverse = true } = request;
  const { modules, units } = facts;
  const bitsOf = (unit: UnitId): number =>
    modules.reduce(
      (bits, { id, unit: of }) => (of === unit && !isHeld(facts, request, id) ? bits | bitOf(id) : bits),
      0,
    );
  const wanted: UnitId[] = [...(wantsTransverse ? (['transverse'] as const) : []), ...request.blocs];
  const unitTerms = wanted.map((unit) => ({
    unit,
    modules: bitsOf(unit),
    after:
      order === 'fixed' && unit !== 'transverse'
        ? request.blocs.slice(0, request.blocs.indexOf(unit)).reduce((bits, bloc) => bits | bitsOf(bloc), 0)
        : 0,
    hasSpe: units.some(({ id, speCount }) => id === unit && speCount > 0),
  }));
  const followed = unitTerms.filter((unit) => unit.modules > 0);
  const training = followed.reduce((bits, unit) => bits | unit.modules, 0);
  const support = supportModuleIds.filter((module) => !isHeld(facts, request, module));
  const toCertify = request.blocs.filter((bloc) => !acquired?.blocs?.includes(bloc));
  const unitsWithoutModule = toCertify.filter((bloc) =>
    unitTerms.some(({ unit, modules: bits, hasSpe }) => unit === bloc && bits === 0 && hasSpe),
  );
  const lacksTransverse = !wantsTransverse && bitsOf('transverse') > 0;
  const days = tutor?.trainedOn && [...new Set(tutor.trainedOn)].sort();
  const neededDays = atLeast(facts, 'tutor-training-days');
  const tutorTrainedOn = days && days.length >= neededDays ? days[neededDays - 1] : undefined;
  const before = [isComplete ? undefined : request.positionedOn, tutorTrainedOn];
  const lastBefore = before.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a));
  const experience = tutor?.lineManagementYears;
  const isNovice = experience !== undefined && experience < atLeast(facts, 'tutor-experience');
  // Nothing of the training comes before `analyser` when the SPE left of it follow the first session.
  const isAnalyserEarly =
    !isComplete && training === 0 && unitsWithoutModule.length > 0 && support.includes('analyser');
  return {
    facts,
    request,
    isComplete,
    all: support.reduce((bits, module) => bits | bitOf(module), training),
    training,
    transverse: wantsTransverse ? bitsOf('transverse') : 0,
    units: followed,
    toCertify,
    unitsWithoutModule,
    lacksTransverse,
    startsFrom: lastBefore,
    tutorTrainedOn,
    always: {
      recommendations: !isComplete && lacksTransverse ? 1 : 0,
      usages: (isNovice ? 1 : 0) + (isAnalyserEarly ? 1 : 0),
    },
    criteria: [...new Set([...(request.prefer ?? []), ...planCriteria])],
    limits: limitsOf(facts),
    freeDays: freeDaysOf(request),
    firstDay: dayNumber(request.earliestStart),
  };
}

function limitsOf(facts: PlannerFacts): TermLimits {
  return {
    preparerMonths: atLeast(facts, 'preparer-before-jury', 'months'),
    usualMonths: {
      least: atLeast(facts, 'jury-after-preparer-usual', 'months'),
      most: atMost(facts, 'jury-after-preparer-usual', 'months'),
    },
    adviceMonths: atMost(facts, 'jury-after-preparer', 'months'),
    transverseMonths: atMost(facts, 'transverse-discontinuous-path', 'years') * 12,
    completeMonths: aboutMonths(facts, 'complete-path-span'),
    tutorWeeks: {
      least: atLeast(facts, 'tutor-training-before-start', 'weeks'),
      most: atMost(facts, 'tutor-training-before-start', 'weeks'),
    },
  };
}

/** Whether a module has e-learning to be followed. */
export function hasElearning(facts: PlannerFacts, module: ModuleId): boolean {
  return moduleOf(facts, module).elearningDays > 0;
}
