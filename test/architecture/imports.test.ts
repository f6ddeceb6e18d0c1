import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** What each part of the house may import: one way, and itself. */
const allowed: Record<string, readonly string[]> = {
  model: ['model'],
  data: ['data', 'model'],
  rules: ['rules', 'model'],
  builder: ['builder', 'rules', 'model'],
  planner: ['planner', 'rules', 'builder', 'model'],
  calculators: ['calculators', 'model'],
  advice: ['advice', 'rules', 'calculators', 'model'],
  render: ['render', 'model', 'rules', 'calculators'],
  // Two doors that join facts and renderers, as the index does; nothing imports them.
  'render.ts': ['render', 'model', 'data'],
  'notebook.ts': ['render', 'model', 'data'],
  schema: ['schema', 'model', 'builder', 'planner'],
  index: ['index', 'model', 'data', 'rules', 'builder', 'planner', 'calculators', 'advice', 'render'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function partOf(file: string): string {
  if (file in allowed) return file;
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
}

function importsOf(file: string): Import[] {
  const text = readFileSync(new URL(file, src), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm);
  return [...statements].map(([, type, to]) => ({ from: file, to: to ?? '', typeOnly: type !== undefined }));
}

/** The file that a relative import names, from `src`. */
function resolved({ from, to }: Import): string {
  return new URL(to.replace(/\.js$/, '.ts'), new URL(from, 'file:///')).pathname.slice(1);
}

const imports = files.flatMap(importsOf);
const internal = imports.filter(({ to }) => to.startsWith('.'));

describe('imports', () => {
  it('are all found, or this test would say nothing', () => {
    expect(internal.length).toBeGreaterThan(files.length);
    expect(internal.map(resolved).filter((file) => !files.includes(file))).toEqual([]);
  });

  it('point one way', () => {
    const wrong = internal.filter((one) => !allowed[partOf(one.from)]?.includes(partOf(resolved(one))));
    expect(wrong).toEqual([]);
  });

  it('bring into data nothing of the model but types and the freezing of literals', () => {
    const wrong = internal.filter(
      (one) =>
        partOf(one.from) === 'data' &&
        partOf(resolved(one)) === 'model' &&
        !one.typeOnly &&
        resolved(one) !== 'model/freeze.ts',
    );
    expect(wrong).toEqual([]);
  });

  it('bring in zod by its own entry alone, and date-fns by subpath', () => {
    const outside = imports.filter(({ to }) => !to.startsWith('.'));
    expect(outside.filter(({ from, to }) => to === 'zod' && partOf(from) !== 'schema')).toEqual([]);
    expect(outside.filter(({ to }) => !/^(zod|@date-fns\/utc(\/[\w/]+)?|date-fns\/\w+)$/.test(to))).toEqual(
      [],
    );
  });
});

describe('files', () => {
  // Data are lists, and the door is mostly the documentation of what it exports.
  const read = files.filter((file) => !['data', 'index'].includes(partOf(file)));

  it.each(read)('%s is short enough to read at once', (file) => {
    expect(readFileSync(new URL(file, src), 'utf8').split('\n').length).toBeLessThanOrEqual(220);
  });
});
