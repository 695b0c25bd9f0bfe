import { expect, test } from 'vitest';
import { deskUnderTest } from './desk-under-test.ts';

const stored = (type: string, name = 'brief.pdf') =>
  deskUnderTest({ readDocument: { ok: true, value: { name, type, bytes: new Uint8Array([37, 80]) } } });

test('a mail opens as it was sent, without scripts and without network', async () => {
  const { headers } = await stored('text/html', 'mail.html').ask('/debtors/d1/documents/m1');
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toContain('sandbox');
  expect(headers.get('content-security-policy')).not.toContain('script');
});

test('a letter opens as PDF, under its own name', async () => {
  const answer = await stored('application/pdf', 'Brief "De Groot"\r\n.pdf').ask('/debtors/d1/documents/l1');
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toBe(
    "inline; filename*=UTF-8''Brief%20%22De%20Groot%22%0D%0A.pdf",
  );
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([37, 80]));
});
