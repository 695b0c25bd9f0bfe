import { describe, expect, test } from 'vitest';
import { nl } from '../texts/nl.ts';
import { inWords } from '../wrong.ts';
import { calculateNotice, NOTICE_UNTOUCHED, type NoticeForm } from './notice-form.ts';

const answerTo = (form: Partial<NoticeForm>) => {
  const calculated = calculateNotice({ ...NOTICE_UNTOUCHED, ...form });
  if (!calculated.ok) throw new Error(JSON.stringify(inWords(calculated.wrong, nl)));
  return calculated.answer;
};
const wrongIn = (form: Partial<NoticeForm>) => {
  const calculated = calculateNotice({ ...NOTICE_UNTOUCHED, ...form });
  return calculated.ok ? [] : inWords(calculated.wrong, nl);
};

test('posted on Friday 27 November 2026', () => {
  expect(answerTo({ channel: 'post', sent: '27-11-2026' })).toEqual({
    channel: 'post',
    sent: '2026-11-27',
    term: { presumedReceived: '2026-12-01', lastFreeDay: '2026-12-15', costsDueFrom: '2026-12-16' },
    firstDay: '2026-12-02',
    fourteenthDay: '2026-12-15',
    decreeUnknown: false,
  });
});

test('an e-mail counts from its opening, a registered letter from a later receipt', () => {
  expect(answerTo({ channel: 'email', sent: '27-11-2026' }).term.presumedReceived).toBe('2026-11-27');
  const registered = { channel: 'registered', sent: '21-9-2026' } as const;
  expect(answerTo(registered).term.presumedReceived).toBe('2026-09-23');
  expect(answerTo({ ...registered, received: '28-9-2026' }).term.presumedReceived).toBe('2026-09-28');
});

describe('why the term goes on', () => {
  const because = (opened: string) => answerTo({ channel: 'email', sent: opened }).movedBecause;
  test('a holiday, a weekend, a day by decree, or not at all', () => {
    expect(because('11-12-2026')).toEqual({ kind: 'holiday', name: 'Eerste Kerstdag' });
    expect(because('5-9-2026')).toEqual({ kind: 'weekend' });
    expect(because('1-5-2026')).toEqual({ kind: 'equated' }); // Friday 15 May, after Ascension Day
    expect(because('7-9-2026')).toBeUndefined();
  });
});

test('a term beyond the known decrees is told to be in doubt', () => {
  expect(answerTo({ channel: 'post', sent: '1-12-2028' }).decreeUnknown).toBe(false);
  expect(answerTo({ channel: 'post', sent: '20-12-2028' }).decreeUnknown).toBe(true);
});

test('what is wrong', () => {
  expect(wrongIn({}).map(({ field }) => field)).toEqual(['channel', 'sent']);
  expect(wrongIn({ channel: 'post', sent: '1-1-1979' })[0]?.message).toContain('1 januari 1980');
  const early = { channel: 'registered', sent: '21-9-2026', received: '20-9-2026' } as const;
  expect(wrongIn(early)).toMatchObject([{ field: 'received' }]);
  expect(wrongIn({ ...early, received: 'ooit' })).toMatchObject([{ field: 'received' }]);
  // What no question is asked about does not matter.
  expect(wrongIn({ ...early, channel: 'post' })).toEqual([]);
});
