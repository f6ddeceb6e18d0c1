import { expect, test } from 'vitest';
import { costOf, costsOf, durationOf, durationsOf, inHours, workloadOf } from '../../src/index.js';
import { completePath, path2017 } from '../support/paths.js';

const options = {
  year: 2021,
  headcount: { juryMembers: 2, presidents: 1 },
  tariffs: [{ item: 'complete-path', year: 2021, cents: 900_001, origin: 'devis' }],
  dailyCosts: { candidate: { cents: 25_001 } },
  otherLines: [{ what: 'trajets', cents: 500, basisPoints: 5_000, fund: 'OPCO' }],
  funding: [{ item: 'complete-path', basisPoints: 3_333, fund: 'OPCO' }],
} as const;
const everything = () => {
  const paths = structuredClone([completePath, path2017]);
  return paths.flatMap((path) => [
    durationOf(path),
    inHours(durationOf(path), { hoursPerDay: 7 }),
    workloadOf(path),
    costOf(path, structuredClone(options)),
    durationsOf(paths),
    costsOf(paths, structuredClone({ ...options, commonLines: options.otherLines })),
  ]);
};

function vandalise(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    vandalise(inner, seen);
    Reflect.set(value, key, 'vandalised');
  }
}

test('what a calculator returns is plain JSON, and may be changed without harm to the next call', () => {
  const first = everything();
  const before = JSON.stringify(first);
  expect(JSON.parse(before)).toStrictEqual(first);
  vandalise(first);
  expect(JSON.stringify(everything())).toBe(before);
});

test('calculators leave what they are given as it is', () => {
  const path = structuredClone(completePath);
  const own = structuredClone(options);
  durationsOf([path]);
  costsOf([path], { ...own, commonLines: own.otherLines });
  workloadOf(path);
  expect(path).toEqual(completePath);
  expect(own).toEqual(options);
});
