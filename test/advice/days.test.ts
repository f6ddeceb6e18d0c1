import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, common, daysOn, holds, type DaySet } from '../../src/advice/days.js';
import { addDays } from '../../src/index.js';

const march = { from: '2027-03-01', to: '2027-03-31' };
const day = (date: number): string => addDays('2027-02-28', date);
const days = Array.from({ length: 31 }, (_, rank) => day(rank + 1));

describe('sets of days', () => {
  it('are the days on which something holds, between the days on which it changes', () => {
    const isOpen = (one: string): boolean => one >= '2027-03-05' && one !== '2027-03-10';
    expect(daysOn(march, [day(5), day(10), day(11), day(11), '2027-04-02'], isOpen)).toEqual([
      { from: '2027-03-05', to: '2027-03-09' },
      { from: '2027-03-11', to: '2027-03-31' },
    ]);
    expect(daysOn(march, [], () => false)).toEqual([]);
    // A day on which nothing changes after all parts no stretch.
    expect(daysOn(march, [day(7)], () => true)).toEqual([march]);
  });

  it('meet and leave gaps as lists of days do', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 31 }));
    const setOf = (dates: readonly number[]): DaySet =>
      daysOn(march, days, (one) => dates.some((date) => day(date) === one));
    fc.assert(
      fc.property(some, some, (a, b) => {
        const both = common(setOf(a), setOf(b));
        const dates = a.filter((date) => b.includes(date)).map(day);
        expect(days.filter((one) => holds(both, one))).toEqual(dates.sort());
        expect(both).toEqual(setOf(a.filter((date) => b.includes(date))));
        const [first, last] = [both[0]?.from, both.at(-1)?.to];
        const missing = days.filter(
          (one) =>
            first !== undefined && last !== undefined && first < one && one < last && !dates.includes(one),
        );
        expect(days.filter((one) => holds(between(both), one))).toEqual(missing);
      }),
    );
  });
});
