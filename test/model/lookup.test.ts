import { describe, expect, it } from 'vitest';
import { referential } from '../../src/data/index.js';
import {
  blocIds,
  moduleIds,
  trainingModuleIds,
  unitIds,
  type BlocId,
  type ModuleId,
  type UnitId,
} from '../../src/model/ids.js';
import { blocOf, moduleOf, modulesOf, unitOf } from '../../src/model/lookup.js';

describe('lookups', () => {
  it('find every record by its id', () => {
    expect(blocIds.map((id) => blocOf(referential, id).id)).toEqual(blocIds);
    expect(moduleIds.map((id) => moduleOf(referential, id).id)).toEqual(moduleIds);
    expect(unitIds.map((id) => unitOf(referential, id).id)).toEqual(unitIds);
    expect(unitIds.flatMap((id) => modulesOf(referential, id))).toEqual(trainingModuleIds);
  });

  it.each(['bloc-5', 'toString', '', undefined])('refuse the id %j', (id) => {
    const refusal = expect.objectContaining({ code: 'unknown-id', pointer: '' }) as Error;
    expect(() => blocOf(referential, id as BlocId)).toThrow(refusal);
    expect(() => moduleOf(referential, id as ModuleId)).toThrow(refusal);
    expect(() => unitOf(referential, id as UnitId)).toThrow(refusal);
    expect(() => modulesOf(referential, id as UnitId)).toThrow(refusal);
    expect(() => blocOf(referential, id as BlocId)).toThrow(`no record has the id ${String(id)}`);
    expect(() => modulesOf(referential, id as UnitId)).toThrow(`no unit has the id ${String(id)}`);
  });
});
