import { expect, test } from 'vitest';
import { faultsOfScope, faultsOfTariffs } from '../../src/model/ledger-shape.js';
import type { Faults } from '../../src/model/shape.js';

/** Code and pointer of each fault. */
const told = (faults: Faults): string[] => [...faults].map(({ code, pointer }) => `${code} ${pointer}`);

test.each<[unknown, string[]]>([
  [{ edition: '2017' }, []],
  [{ edition: 'blocs', blocs: ['bloc-2'], transverse: false }, []],
  [{ edition: '2019' }, ['unknown-edition /edition']],
  [{ blocs: ['bloc-1'] }, ['missing-field /edition']],
  [{ edition: '2017', blocs: [] }, ['unknown-field /blocs']],
  [{ edition: 'blocs' }, ['missing-field /blocs']],
  [{ edition: 'blocs', blocs: [] }, ['empty-list /blocs']],
  [{ edition: 'blocs', blocs: ['bloc-1', 'bloc-1'] }, ['duplicate-id /blocs/1']],
  [{ edition: 'blocs', blocs: [], support: 1 }, ['invalid-type /support']],
  [null, ['invalid-type ']],
])('the scope %j', (value, faults) => {
  expect(told(faultsOfScope(value))).toEqual(faults);
});

const price = { item: 'bloc-1', year: 2027, cents: 100 };

test.each<[unknown, string[]]>([
  [[], []],
  [[price, { ...price, year: 2028 }, { ...price, item: 'complete-path', origin: 'devis' }], []],
  [[price, { ...price, cents: 200 }], ['duplicate-id /1']],
  [[{ ...price, cents: 100.5 }], ['invalid-number /0/cents']],
  [[{ ...price, item: 'bloc-9' }, price, price], ['unknown-id /0/item']],
  [{ 0: price }, ['invalid-type ']],
])('the tariffs %j', (value, faults) => {
  expect(told(faultsOfTariffs(value))).toEqual(faults);
});

test('what is inconsistent is said', () => {
  expect([...faultsOfScope({ edition: 'blocs', blocs: [] })]).toEqual([
    { code: 'empty-list', pointer: '/blocs', explanation: 'a scope names at least one bloc' },
  ]);
  expect([...faultsOfTariffs([price, price])]).toEqual([
    {
      code: 'duplicate-id',
      pointer: '/1',
      explanation: 'bloc-1 2027 has two prices',
      found: 'bloc-1 2027',
    },
  ]);
});
