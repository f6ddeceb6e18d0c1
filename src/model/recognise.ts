import { isPathDay } from './day.js';
import { isPlainObject, type ListShape, type ObjectShape, type Shape } from './shape.js';

/** Answers whether a value has a shape, without a word on why not. */
export type Recogniser = (value: unknown) => boolean;

/**
 * Prepares the check of a shape that is met again and again, such as that of a path: several times faster
 * than looking for its faults. Only a value refused needs `faultsOf`.
 *
 * @param shape - the form required
 * @returns the check: true exactly for the values in which `faultsOf` finds nothing
 */
export function recogniserOf(shape: Shape): Recogniser {
  switch (shape) {
    case 'text':
      return (value) => typeof value === 'string' && value.trim() !== '';
    case 'day':
      return isPathDay;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'amount':
      return (value) => typeof value === 'number' && value >= 0 && value < Infinity;
    case 'integer':
      return (value) => Number.isSafeInteger(value) && (value as number) >= 0;
  }
  if ('oneOf' in shape) {
    const choices = new Set<unknown>(shape.oneOf);
    return (value) => choices.has(value);
  }
  if ('listOf' in shape) return recogniserOfList(shape);
  if ('required' in shape) return recogniserOfObject(shape);
  const { by } = shape;
  const variants = new Map<unknown, Recogniser>();
  for (const [kind, variant] of Object.entries(shape.variants)) variants.set(kind, recogniserOf(variant));
  return (value) => isPlainObject(value) && (variants.get(value[by])?.(value) ?? false);
}

function recogniserOfList({ listOf, distinct }: ListShape): Recogniser {
  const isItem = recogniserOf(listOf);
  return (value) => {
    // `every` would pass over the holes of a sparse list.
    if (!Array.isArray(value) || value.findIndex((item) => !isItem(item)) !== -1) return false;
    if (!distinct) return true;
    const keys = distinct === 'ids' ? (value as { id: unknown }[]).map(({ id }) => id) : value;
    return new Set<unknown>(keys).size === value.length;
  };
}

function recogniserOfObject({ required, optional = {} }: ObjectShape): Recogniser {
  const needed = fieldsOf(required);
  const allowed = fieldsOf(optional);
  return (value) => {
    if (!isPlainObject(value)) return false;
    let known = 0;
    for (const { key, isSound } of needed) {
      if (!isSound(value[key])) return false;
      known += 1;
    }
    for (const { key, isSound } of allowed) {
      const field = value[key];
      if (field === undefined) continue;
      if (!isSound(field)) return false;
      known += 1;
    }
    // A key beyond those known is an unknown field, or one that holds nothing.
    return Object.keys(value).length === known;
  };
}

function fieldsOf(shapes: Readonly<Record<string, Shape>>): { key: string; isSound: Recogniser }[] {
  return Object.entries(shapes).map(([key, shape]) => ({ key, isSound: recogniserOf(shape) }));
}
