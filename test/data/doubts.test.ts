import { describe, expect, it } from 'vitest';
import { documentIds, referential } from '../../src/index.js';

const { discrepancies, openQuestions } = referential;
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const french = /[a-zà-ÿ]/i;

describe('discrepancies', () => {
  it('hold the doubts that the reading of the documents has to settle', () => {
    expect(ids(discrepancies)).toEqual(
      expect.arrayContaining([
        'span-12-or-13-months',
        'training-days-33-or-33-5',
        'droit-duration-lost',
        'seven-cqp',
        'module-titles',
        'preparer-days-2-5-or-3',
        'preparer-to-jury-delay',
        'six-months-start',
        'competencies-lost-in-bloc-3',
        'criteria-attribution-bloc-3',
        'criteria-run-together-or-cut',
        'chosen-situation-count',
        'corrective-plan-twice',
        'expert-named-n-plus-1',
        'evaluation-2017-or-blocs',
        'individual-support-volume',
        'collective-support-volume',
        'spe-days-per-bloc',
        'actor-names',
        'organisme-meanings',
        'writing-time',
        'transverse-first-or-advised',
        'absent-annexes',
        'bloc-activity-wordings',
        'volumes-without-legend',
        'discontinuous-path',
        'spe-before-support',
        'learning-assessors',
        'jury-training-minutes',
        'main-contacts',
      ]),
    );
  });

  it.each(discrepancies.map((record) => [record.id, record] as const))(
    'name the places, the settlement and the confidence: %s',
    (id, { title, places, settlement, confidence }) => {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(title).toMatch(french);
      expect(title).not.toMatch(/[.:]$/);
      expect(settlement).toMatch(/\.$/);
      expect(places.length).toBeGreaterThan(0);
      expect(new Set(places.map(({ document, place }) => `${document} ${place}`)).size).toBe(places.length);
      expect(['high', 'medium', 'low']).toContain(confidence);
    },
  );

  it('reach all five documents', () => {
    const seen = new Set(discrepancies.flatMap(({ places }) => places.map(({ document }) => document)));
    expect([...seen].sort()).toEqual([...documentIds].sort());
  });

  it('never call certain what the referential marks as doubtful or lost', () => {
    const confidenceOf = (id: string) => discrepancies.find((record) => record.id === id)?.confidence;
    expect(confidenceOf('criteria-attribution-bloc-3')).toBe('low');
    expect(confidenceOf('six-months-start')).not.toBe('high');
  });
});

describe('open questions', () => {
  it('hold all that users ask and no document answers', () => {
    expect(ids(openQuestions)).toEqual(
      expect.arrayContaining([
        'rncp-number',
        'rncp-level',
        'rncp-bloc-codes',
        'bloc-acquisition',
        'bloc-validity',
        'deposit-deadline',
        'resits',
        'third-jury-member',
        'jury-members-training',
        'hours-per-day',
        'spe-days-per-bloc',
        'transverse-individual-support',
        'bloc-price',
        'module-price',
        'positioning-price',
        'jury-and-vae-price',
        'vat',
      ]),
    );
  });

  it.each(openQuestions.map((record) => [record.id, record] as const))(
    'ask something and say why it is unknown: %s',
    (id, { question, answer }) => {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(question).toMatch(/ \?$/);
      expect(answer.status).toBe('unknown');
      expect(answer.reason).toMatch(/\.$/);
      expect(answer.consulted.length).toBeGreaterThan(0);
    },
  );
});
