import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { moduleOf, modulesOf, referential, unitOf } from '../../src/index.js';
import type { SupportModuleId, UnitId } from '../../src/index.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/guide/domain.md', import.meta.url)), 'utf8');

/** The row of the table of volumes that names a module: days in person, of e-learning, SPE, days of the tutor. */
function rowOf(module: string): (number | string)[] {
  const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${module}\``));
  return (row ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => (cell.trim() === '' ? '' : Number(cell)));
}

describe('docs/guide/domain.md', () => {
  it.each<UnitId>(['transverse', 'bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'])('has the volumes of %s', (unit) => {
    const modules = modulesOf(referential, unit);
    const sum = (pick: (module: ReturnType<typeof moduleOf>) => number): number =>
      modules.reduce((total, id) => total + pick(moduleOf(referential, id)), 0);
    const { speCount, tutorDays } = unitOf(referential, unit);
    const expected = [sum((one) => one.inPersonDays), sum((one) => one.elearningDays), speCount, tutorDays];
    for (const module of modules) expect(rowOf(module)).toEqual(expected);
  });

  it.each<SupportModuleId>(['analyser', 'preparer'])('has the volumes of %s', (module) => {
    const { inPersonDays, elearningDays } = moduleOf(referential, module);
    expect(rowOf(module)).toEqual([inPersonDays, elearningDays || '', '', '']);
  });
});
