import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { walk } from './walk.js';

const exported = Object.entries(library).filter(([, value]) => typeof value !== 'function');

describe('what the library exports', () => {
  it.each(exported)('is frozen through and through: %s', (_, value) => {
    const open = walk(value).filter(
      ({ value: inner }) => typeof inner === 'object' && !Object.isFrozen(inner),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('is plain JSON', () => {
    for (const [name, value] of exported)
      expect(JSON.parse(JSON.stringify(value)), name).toStrictEqual(value);
  });

  it('refuses to be changed', () => {
    const open = library.referential as unknown as { blocs: { title: string }[] };
    expect(() => open.blocs.push({ title: 'x' })).toThrow(TypeError);
    expect(() => {
      (open.blocs[0] ?? { title: '' }).title = 'x';
    }).toThrow(TypeError);
    expect(library.referential.blocs.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('holds one referential: the edition in force is that of the editions', () => {
    expect(library.editions.blocs).toBe(library.referential);
    expect(Object.keys(library.editions).sort()).toEqual([...library.editionIds].sort());
  });
});
