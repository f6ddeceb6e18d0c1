import type { BlocId } from '../../src/index.js';

/** The four blocs, written out: tests do not read them from the data that they judge. */
export const allBlocs: readonly BlocId[] = ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'];
