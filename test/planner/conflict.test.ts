import { describe, expect, it } from 'vitest';
import type { ModuleId, RuleId } from '../../src/model/ids.js';
import type { Bond } from '../../src/planner/bond.js';
import { planPath, type ConflictElement } from '../../src/planner/plan-path.js';
import { runs } from '../support/runs.js';
import { deeplyFrozen } from './deep-freeze.js';
import { facts } from './facts.js';
import { everyChoice, isPossible, type GivenUp } from './oracle.js';
import { instanceOf, type Instance, type Size } from './random-request.js';

/** Of many modules with few sessions each, and of few modules with more: the latter conflict in other ways. */
const sizes: readonly Size[] = [
  { combinations: 250, perModule: 6, blocs: 4, tight: 0.8 },
  { combinations: 1500, perModule: 6, blocs: 2, tight: 0.9 },
];

/** The key by which the oracle gives a bond up. */
function keyOf(bond: Bond): string {
  switch (bond.kind) {
    case 'rule':
      return `rule ${bond.rule}`;
    case 'module':
    case 'seats':
      return `${bond.kind} ${bond.module}`;
    case 'refused':
    case 'pinned':
      return `${bond.kind} ${bond.session}`;
    case 'unavailable':
      return `unavailable ${bond.from} ${bond.to}`;
    default:
      return bond.kind;
  }
}

const moduleIds: readonly ModuleId[] = [...facts.modules, ...facts.supportModules].map(({ id }) => id);
const bindingRules: readonly RuleId[] = [
  'transverse-first',
  'support-modules-order',
  'support-after-spe',
  'preparer-two-months-before-jury',
  'spe-before-deposit',
  'training-before-jury',
  'jury-registered',
  'positioning-before-individual-path',
  'tutor-is-not-line-manager',
  'tutor-trained-before-mission',
  'tutor-training-days',
];

/** Every bond that a request may have, by its key; those that it has not bind nothing. */
function keysOf({ request }: Instance): string[] {
  const { refused = [], pinned = [], unavailable = [] } = request;
  return [
    ...bindingRules.map((rule) => `rule ${rule}`),
    ...moduleIds.map((module) => `module ${module}`),
    ...moduleIds.map((module) => `seats ${module}`),
    'seats jury',
    ...['order', 'bloc-by-bloc', 'sites', 'earliest-start', 'latest-jury'],
    ...refused.map((id) => `refused ${id}`),
    ...pinned.map((id) => `pinned ${id}`),
    ...new Set(unavailable.map(({ from, to }) => `unavailable ${from} ${to}`)),
  ];
}

/** The modules to be followed, and the duty to choose a jury: bonds only where nothing else would do. */
function isLastResort(key: string): boolean {
  return key.startsWith('module ') || key === 'rule jury-registered';
}

/** The oracle, when all bonds but some are given up. */
function allowsWithOnly(
  { request, catalogue }: Instance,
  bonds: ReadonlySet<string>,
  lastResorts: boolean,
): boolean {
  const givenUp: GivenUp = (key) => !bonds.has(key) && (lastResorts || !isLastResort(key));
  return isPossible(facts, request, catalogue, givenUp);
}

/** The oracle, when some bonds are given up. */
function allowsWithout({ request, catalogue }: Instance, bonds: ReadonlySet<string>): boolean {
  return isPossible(facts, request, catalogue, (key) => bonds.has(key));
}

/** The rules that a path breaks of itself when a bond is given up. */
function rulesGivenUpWith(bond: Bond): readonly RuleId[] {
  if (bond.kind === 'rule') {
    // What follows the jury does not count as followed.
    if (bond.rule === 'training-before-jury') return [bond.rule, 'support-modules-present'];
    return [bond.rule];
  }
  if (bond.kind !== 'module') return [];
  // A complete path owes the SPE of the transverse module too.
  return ['modules-of-blocs', 'support-modules-present', 'transverse-first', 'spe-count'];
}

function expectSound(instance: Instance, { bond, message, besides, otherwise }: ConflictElement): void {
  expect(message).toMatch(/^[A-ZÀÉ«].*\.$/su);
  const givenUp = [bond, ...besides];
  const keys = new Set(givenUp.map(keyOf));
  expect(keys.size).toBe(givenUp.length);
  expect(allowsWithout(instance, keys)).toBe(true);
  for (const one of besides) {
    expect(allowsWithout(instance, new Set([...keys].filter((key) => key !== keyOf(one))))).toBe(false);
  }
  const { findings } = otherwise.report;
  const broken = findings.filter(({ force, verdict }) => force === 'obligation' && verdict === 'unmet');
  const allowed = new Set(givenUp.flatMap(rulesGivenUpWith));
  const followed = otherwise.path.activities.map((one) => 'module' in one && one.module);
  // No SPE can come before the support modules when every module of the training is given up.
  if (!facts.modules.some(({ id }) => followed.includes(id))) allowed.add('support-after-spe');
  expect(broken.map(({ rule }) => rule).filter((rule) => !allowed.has(rule))).toEqual([]);

  const [best] = everyChoice(facts, instance.request, instance.catalogue, (key) => keys.has(key));
  expect([otherwise.sessions, otherwise.jury]).toEqual([best?.sessions, best?.jury]);
}

/** Sets of so many keys. */
function* setsOf(keys: readonly string[], size: number, from = 0): Generator<readonly string[]> {
  if (size === 0) yield [];
  else {
    for (let at = from; at <= keys.length - size; at += 1) {
      for (const rest of setsOf(keys, size - 1, at + 1)) yield [keys[at] ?? '', ...rest];
    }
  }
}

interface Seen {
  elements: number;
  besides: number;
  several: number;
  lastResort: number;
}

function expectConflict(instance: Instance, explain: 'minimal' | 'smallest', seen: Seen): void {
  const { request, catalogue } = deeplyFrozen(instance);
  const plan = planPath(facts, request, catalogue, { explain });
  if (plan.status !== 'infeasible') throw new Error('the oracle finds no path');
  const { conflict } = plan;
  expect(conflict.length).toBeGreaterThan(0);
  const keys = conflict.map(({ bond }) => keyOf(bond));
  expect(new Set(keys).size).toBe(keys.length);
  const lastResorts = !allowsWithOnly(instance, new Set(), false);
  if (!lastResorts) expect(keys.filter(isLastResort)).toEqual([]);

  // Together they allow nothing, whatever else is given up; any of them left out, something is possible.
  expect(allowsWithOnly(instance, new Set(keys), lastResorts)).toBe(false);
  for (const key of keys) {
    const others = keys.filter((other) => other !== key);
    expect(allowsWithOnly(instance, new Set(others), lastResorts)).toBe(true);
  }
  for (const element of conflict) expectSound(instance, element);

  if (explain === 'smallest') {
    const all = keysOf(instance).filter((key) => lastResorts || !isLastResort(key));
    for (let size = 0; size < keys.length && size < 3; size += 1) {
      for (const set of setsOf(all, size)) {
        expect([set, allowsWithOnly(instance, new Set(set), lastResorts)]).toEqual([set, true]);
      }
    }
  }
  seen.elements += conflict.length;
  seen.besides += conflict.filter(({ besides }) => besides.length > 0).length;
  seen.several += conflict.length > 1 ? 1 : 0;
  seen.lastResort += lastResorts ? 1 : 0;
}

describe('the conflict of an instance without a path', () => {
  it.each([
    ['minimal', 10_000],
    ['smallest', 20_000],
  ] as const)('is %s by going through every choice', (explain, firstSeed) => {
    const count = runs(50);
    const seen: Seen = { elements: 0, besides: 0, several: 0, lastResort: 0 };
    let tried = 0;
    for (let seed = firstSeed; tried < count; seed += 1) {
      const instance = instanceOf(seed, sizes[seed % sizes.length]);
      if (isPossible(facts, instance.request, instance.catalogue)) continue;
      tried += 1;
      try {
        expectConflict(instance, explain, seen);
      } catch (error) {
        throw new Error(`of the instance ${seed}: ${JSON.stringify(instance)}`, { cause: error });
      }
    }
    // A few instances tell nothing of how rich the conflicts are.
    if (count < 50) return;
    expect(seen.several).toBeGreaterThan(4);
    expect(seen.besides).toBeGreaterThan(1);
    expect(seen.lastResort).toBeGreaterThan(1);
  });
});
