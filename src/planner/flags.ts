/** What is due, or done, beside the modules that a partial plan has followed. */
export const flag = {
  /** A unit is begun and no free day has come for its SPE. */
  speDue: 1,
  /** An SPE has been carried out. */
  speDone: 2,
  /** `analyser` follows all modules, and no free day has come since for what is left of the training. */
  late: 4,
} as const;

/** How many combinations of them there are. */
export const flagCount = 8;
