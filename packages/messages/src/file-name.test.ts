import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';
import { noticeOfDefault, paidWhole, reminder } from './samples/messages.ts';
import { deGroot, inEnglish } from './samples/people.ts';

test('a document is named after what it is and its day', () => {
  expect(fileNameOf(noticeOfDefault())).toBe('brief-2026-10-12.pdf');
  expect(fileNameOf(reminder(inEnglish(deGroot)))).toBe('letter-2026-09-08.pdf');
  expect(fileNameOf(paidWhole())).toBe('betaalbewijs-2026-09-29.pdf');
});
