import fc from 'fast-check';
import { addDays, blocIds, moduleIds, rules, type Activity, type Path } from '../../src/index.js';
import { completePath } from './paths.js';

const { dossier, jury, tutor, evaluators, candidate, ...others } = completePath;

/** A caller's text that a message must cut. */
const longText = '\u{1f600}'.repeat(40);

/** Some of the fields of a record. */
function someOf<T extends object>(record: T): fc.Arbitrary<Partial<T>> {
  return fc
    .subarray(Object.keys(record))
    .map(
      (kept) =>
        Object.fromEntries(Object.entries(record).filter(([key]) => kept.includes(key))) as Partial<T>,
    );
}

const acquired = fc.record({
  blocs: fc.subarray([...blocIds], { maxLength: 2 }),
  modules: fc.subarray([...moduleIds], { maxLength: 3 }),
  basis: fc.constantFrom('vae' as const, 'earlier-path' as const),
});

const facts = fc.record(
  {
    dossier: someOf(dossier ?? {}),
    jury: fc
      .record({ kept: someOf(jury ?? {}), shift: fc.integer({ min: -120, max: 240 }) })
      .map(({ kept, shift }) => (kept.on === undefined ? kept : { ...kept, on: addDays(kept.on, shift) })),
    tutor: someOf(tutor ?? {}).map((kept) => ({ id: 't-1', ...kept })),
    evaluators: fc.subarray(['n-1', ...(evaluators ?? [])]),
    positioning: fc.record({
      on: fc.integer({ min: -60, max: 30 }).map((days) => addDays('2027-01-11', days)),
    }),
    acquired,
    waivers: fc
      .tuple(fc.constantFrom('2000-02-22', '2020-02-22'), fc.constantFrom('2027-09-22', '2039-09-22'))
      .map(([on, until]) =>
        rules.map(({ id }) => ({ rule: id, reason: longText, grantedBy: longText, on, until })),
      ),
  },
  { requiredKeys: [] },
);

/** The complete path with activities left out, moved and repeated, and some of its facts unknown. */
export const damagedPath: fc.Arbitrary<Path> = fc
  .record({
    kept: fc.subarray([...completePath.activities], { minLength: 20 }),
    repeated: fc.subarray([...completePath.activities], { maxLength: 4 }),
    shifts: fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 6 }),
    kind: fc.constantFrom('complete' as const, 'individualised' as const),
    blocs: fc.shuffledSubarray([...blocIds], { minLength: 1 }),
    candidate: someOf(candidate).map((known) => ({ ...known, id: 'c-1' })),
    facts,
  })
  .map(({ kept, repeated, shifts, facts: known, ...rest }) => {
    const activities = [...kept, ...repeated].map((activity, index): Activity => {
      const shift = shifts[index % 11] ?? 0;
      const [start, end] = [addDays(activity.start, shift), addDays(activity.end, shift)];
      return { ...activity, id: `a-${String(index)}`, start, end };
    });
    return { ...others, ...rest, ...known, activities };
  });
