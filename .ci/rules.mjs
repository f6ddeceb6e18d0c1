// Writes docs/guide/rules.md from the built package.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { referential, rules } from '../dist/index.js';
import { rulesPage } from './rules-page.mjs';

const filepath = fileURLToPath(new URL('../docs/guide/rules.md', import.meta.url));
const settings = await resolveConfig(filepath);
writeFileSync(filepath, await format(rulesPage(rules, referential.limits), { ...settings, filepath }));
