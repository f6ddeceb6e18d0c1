import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { rulesPage } from '../../.ci/rules-page.mjs';
import { referential, rules, type Rule } from '../../src/index.js';

const filepath = fileURLToPath(new URL('../../docs/guide/rules.md', import.meta.url));

describe('docs/guide/rules.md', () => {
  it('says what the rules and their limits say', async () => {
    const page = await format(rulesPage(rules, referential.limits), {
      ...(await resolveConfig(filepath)),
      filepath,
    });
    expect(readFileSync(filepath, 'utf8'), 'run `npm run rules`').toBe(page);
  });

  it('leaves nothing of a rule out', () => {
    const rule: Rule = {
      id: 'jury-two-to-three-months',
      force: 'usage',
      individualisedForce: 'recommendation',
      judges: 'path',
      editions: ['blocs', '2017'],
      statement: 'Un *énoncé*.',
      limits: ['jury-after-preparer-usual', 'managers-per-tutor', 'transverse-discontinuous-path'],
      notChecked: 'Ce qui échappe.',
      source: { document: 'path-guide', place: '§3', status: 'reading', note: 'Une note.' },
      sourceIn2017: { document: 'launch-letter-2017', place: 'V', status: 'stated' },
    };
    const page = rulesPage([rule], referential.limits);
    for (const text of [
      '| [jury-two-to-three-months](#jury-two-to-three-months) | usage; recommendation in an individualised path |',
      '## jury-two-to-three-months\n\n> Un \\*énoncé\\*.\n',
      '- **Judges:** one path, edition `blocs`, `2017`\n',
      '- **Source:** `path-guide`, §3 (reading). Une note.\n',
      '- **Source in 2017:** `launch-letter-2017`, V (stated).\n',
      '`jury-after-preparer-usual`, at least 2, at most 3 months: ',
      '`managers-per-tutor`, at most 2 managers: ',
      '`transverse-discontinuous-path`, at most 1 year: ',
      '- **Not checked:** Ce qui échappe.\n',
    ]) {
      expect(page).toContain(text);
    }
  });
});
