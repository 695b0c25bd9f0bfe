import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describe, expect, test } from 'vitest';
import { deskClient } from './client.ts';
import { deskProblem } from './problem.ts';

const UNANSWERED = {
  nl: {
    offline: { title: 'Geen verbinding', detail: '', next: '' },
    failed: { title: 'Het ligt aan ons', detail: '', next: '' },
    tooLarge: { title: 'Dit is te groot', detail: '', next: '' },
  },
  en: {
    offline: { title: 'No connection', detail: '', next: '' },
    failed: { title: 'Our fault', detail: '', next: '' },
    tooLarge: { title: 'This is too large', detail: '', next: '' },
  },
};

const client = (answer: Response | Error, asked: Request[] = []) =>
  deskClient(
    async (path, init) => {
      asked.push(new Request(`https://desk.example.nl${String(path)}`, init));
      if (answer instanceof Error) throw answer;
      return answer;
    },
    () => 'nl',
    UNANSWERED,
  );

describe('the client of the desk', () => {
  test('asks for a card by the version that is shown, and learns that nothing changed', async () => {
    const asked: Request[] = [];
    const answer = await client(new Response(null, { status: 304 }), asked).card('d/1', '12');
    expect(answer).toEqual({ ok: true, value: undefined });
    expect(asked[0]?.url).toBe('https://desk.example.nl/api/debtors/d%2F1');
    expect(asked[0]?.headers.get('if-none-match')).toBe('"12"');
    expect(asked[0]?.headers.get('accept-language')).toBe('nl');
  });

  test('hands on a refusal as the server worded it', async () => {
    const refused = Response.json(deskProblem('hold-too-long', 'nl'), { status: 422 });
    const answer = await client(refused).placeHold('d1', {
      reason: 'x',
      invoices: 'all',
      until: plainDate('2027-01-01'),
    });
    expect(answer).toMatchObject({
      ok: false,
      trouble: { code: 'hold-too-long', title: 'Deze pauze duurt te lang' },
    });
  });

  test('says that there is no connection', async () => {
    const answer = await client(new TypeError('fetch failed')).me();
    expect(answer).toMatchObject({ ok: false, trouble: { code: 'offline', title: 'Geen verbinding' } });
  });

  test('words it itself when a gateway finds the files too large', async () => {
    const refused = Response.json({ message: 'Request Entity Too Large' }, { status: 413 });
    expect(await client(refused).importFiles([])).toMatchObject({
      ok: false,
      trouble: { code: 'too-large', title: 'Dit is te groot' },
    });
  });

  test.each([
    ['a page of a proxy', new Response('<h1>502</h1>', { status: 502 })],
    ['a success that is no JSON', new Response('<html>')],
    ['JSON of something else', Response.json({ message: 'Forbidden' }, { status: 403 })],
  ])('takes %s for a failure of ours', async (_what, response) => {
    expect(await client(response).me()).toMatchObject({ ok: false, trouble: { code: 'our-failure' } });
  });
});
