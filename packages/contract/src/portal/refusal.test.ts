import { expect, test } from 'vitest';
import { PORTAL_FACTS, type PortalRefusal, portalProblem } from './refusal.ts';

const CODES = Object.keys(PORTAL_FACTS) as PortalRefusal[];

test('a problem has one shape, in the language of its reader', () => {
  expect(portalProblem('amount-zero', 'nl')).toEqual({
    type: 'urn:voldaan:problem:amount-zero',
    code: 'amount-zero',
    status: 422,
    moneyMoved: false,
    title: 'Het bedrag is te laag',
    detail: 'U kunt vanaf € 0,01 betalen. Er is niets afgeschreven.',
    next: 'Vul een hoger bedrag in.',
  });
  expect(portalProblem('amount-zero', 'en').title).toBe('The amount is too low');
});

test.each(CODES)('%s speaks to a person: no code, no shouting, no blame, and something to do', (code) => {
  for (const language of ['nl', 'en'] as const) {
    const { title, detail, next } = portalProblem(code, language);
    for (const text of [title, detail, next]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).not.toContain(code);
      expect(text).not.toMatch(/!|\bfout(code)?\b|error|exception|\bonmiddellijk\b|\b(je|jij|jouw)\b/i);
    }
  }
});

test('whatever may have moved money tells to look at the bank or that the payment goes on', () => {
  for (const code of CODES.filter((candidate) => PORTAL_FACTS[candidate].moneyMoved === 'unknown')) {
    const { detail, next } = portalProblem(code, 'nl');
    expect(`${detail} ${next}`).toMatch(/bank|loopt gewoon door|verwerken wij dat gewoon/);
    expect(detail).not.toContain('niets afgeschreven');
  }
});
