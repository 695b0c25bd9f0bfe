import type { Answers, Begin, KeptAnswer } from '@voldaan/application/ports/answers.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';

const at = (time: string): Begin => ({
  request: 'what was asked',
  at: instant(`2026-09-08T${time}Z`),
  cutOffBefore: instant(`2026-09-08T${time.replace(/:\d\d:/, ':00:')}Z`),
  expiresAt: instant(`2026-09-09T${time}Z`),
});
const nine: Begin = { ...at('09:00:00'), cutOffBefore: instant('2026-09-08T08:59:00Z') };
const halfPast: Begin = { ...at('09:00:30'), cutOffBefore: instant('2026-09-08T08:59:30Z') };
const later: Begin = { ...at('09:05:00'), cutOffBefore: instant('2026-09-08T09:04:00Z') };

const ANSWER: KeptAnswer = {
  status: 201,
  headers: { 'content-type': 'application/json' },
  body: '{"url":"https://betalen.test/open#geheim"}',
};

/** What every store of answers keeps to. */
export const answersContract = (name: string, open: () => Answers): void => {
  describe(`${name}: answers`, () => {
    test('of several at once one begins; the others see that it is under way', async () => {
      const answers = open();
      const act = { scope: 'books/k1', key: 'at once' };
      const begun = await Promise.all([1, 2, 3].map(() => answers.begin(act, nine)));
      expect(begun.filter(({ is }) => is === 'new')).toHaveLength(1);
      expect(begun.filter(({ is }) => is === 'under-way')).toHaveLength(2);
    });

    test('an answer is given again under its own key and scope only', async () => {
      const answers = open();
      const act = { scope: 'books/k1', key: 'answered' };
      await answers.begin(act, nine);
      expect(await answers.finish(act, ANSWER)).toBe(true);
      expect(await answers.begin(act, later)).toEqual({
        is: 'answered',
        request: 'what was asked',
        answer: ANSWER,
      });
      expect(await answers.begin({ ...act, scope: 'books/k2' }, later)).toEqual({ is: 'new' });
      const other = await answers.begin(act, { ...later, request: 'another question' });
      expect(other).toMatchObject({ request: 'what was asked' });
    });

    test('what was cut off, forgotten or has expired may be begun again', async () => {
      const answers = open();
      const act = { scope: 'books/k1', key: 'again' };
      await answers.begin(act, nine);
      expect(await answers.begin(act, halfPast)).toMatchObject({ is: 'under-way' });
      expect(await answers.begin(act, later)).toEqual({ is: 'new' });
      await answers.forget(act);
      expect(await answers.begin(act, later)).toEqual({ is: 'new' });
      await answers.finish(act, ANSWER);
      const nextDay: Begin = {
        ...later,
        at: instant('2026-09-09T09:05:00Z'),
        expiresAt: instant('2026-09-10T09:05:00Z'),
      };
      expect(await answers.begin(act, nextDay)).toEqual({ is: 'new' });
    });

    test('an answer that is too large is not kept, and its act is forgotten', async () => {
      const answers = open();
      const act = { scope: 'books/k1', key: 'large' };
      await answers.begin(act, nine);
      expect(await answers.finish(act, { ...ANSWER, body: 'x'.repeat(400_000) })).toBe(false);
      expect(await answers.begin(act, nine)).toEqual({ is: 'new' });
    });
  });
};
