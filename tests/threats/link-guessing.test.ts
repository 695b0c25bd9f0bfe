import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkIn, newestMail } from '../e2e/world/debtor.ts';
import { callerAt, type Heard } from '../hostile/world/caller.ts';
import { type Debtor, debtorWith, entered, secretOf } from '../hostile/world/debtor.ts';
import { expectProblem } from '../hostile/world/problem.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';
import { tableOf } from '../hostile/world/written.ts';

const MAILBOX = 'administratie@degroot.example';

let product: Product;
let debtor: Debtor;

beforeAll(async () => {
  product = await openProduct();
  debtor = await debtorWith(product, { number: 'T1' });
});
afterAll(() => product.stop());

/** Somebody at an address of his own, as our router writes it down. */
const from = (viewer: string) => {
  const nobody = callerAt(product.portal);
  const send = (path: string, body: unknown): Promise<Heard> =>
    nobody.send('POST', path, body, { 'x-voldaan-viewer': viewer });
  return {
    open: (secret: string) => send('/api/session', { secret }),
    type: (code: string, second: string) => send('/api/session/code', { code, second }),
    askNewLink: (body: unknown) => send('/api/links', body),
  };
};

const mailsTo = (address: string): number =>
  product.stack.mailbox.list().filter((mail) => mail.destinations.includes(address)).length;

const quiet = async (): Promise<void> => {
  await product.stack.inFlight.idle();
  expect(product.stack.lambda.failures()).toEqual([]);
};

describe('guessing what belongs to a code', () => {
  test('a code locks after five tries, and one that does not exist locks the same way', async () => {
    const answers = async (code: string, viewer: string): Promise<readonly [number, string][]> => {
      const heard: [number, string][] = [];
      for (const second of ['1000 AA', '1000 AB', '1000 AC', '1000 AD', '1000 AE', '8102 CD']) {
        const { status, text } = await from(viewer).type(code, second);
        heard.push([status, text]);
      }
      return heard;
    };
    const known = await answers(debtor.code, '203.0.113.1');
    expect(known.map(([status]) => status)).toEqual([422, 422, 422, 422, 422, 429]);
    expect(known.at(-1)?.[1]).toContain('Deze code is vandaag te vaak geprobeerd');
    expect(await answers('ZZZZZ-ZZZZZ', '203.0.113.2')).toEqual(known);
  });

  test('the lock is of the code, not of who tried it: from elsewhere it is locked too', async () => {
    expectProblem(await from('203.0.113.3').type(debtor.code, '8102 CD'), 429, 'code-locked');
  });

  test('a link that was mailed to the address on file unlocks it', async () => {
    expect((await from('203.0.113.3').askNewLink({ code: debtor.code })).status).toBe(202);
    await quiet();
    const mail = await newestMail(product.stack, MAILBOX);
    expect(mail.subject).toBe('Uw nieuwe link van Uw eigen administratie');
    expect((await from('203.0.113.4').open(secretOf(linkIn(mail.text)))).status).toBe(201);
    expect((await from('203.0.113.4').type(debtor.code, '8102 CD')).status).toBe(201);
  });

  test('one network that tries many codes is stopped, and another one is not', async () => {
    const statuses = new Set<number>();
    for (let n = 0; n < 40; n += 1) {
      statuses.add((await from('203.0.113.5').type(`AAAAA-AAA${String(n).padStart(2, '0')}`, 'x')).status);
    }
    expect([...statuses]).toEqual([422]);
    expectProblem(await from('203.0.113.5').type('BBBBB-BBBBB', 'x'), 429, 'too-many-attempts');
    expectProblem(await from('203.0.113.6').type('BBBBB-BBBBB', 'x'), 422, 'code-not-recognised');
  });
});

describe('guessing secrets of links', () => {
  test('a network that tries many is stopped, also when it then finds a right one', async () => {
    const tries = Array.from({ length: 120 }, (_, n) => from('203.0.113.7').open(`${n}`.padEnd(43, 'x')));
    expect(new Set((await Promise.all(tries)).map(({ status }) => status))).toEqual(new Set([404]));
    expectProblem(await from('203.0.113.7').open(secretOf(debtor.link)), 429, 'too-many-attempts');
    expect((await from('203.0.113.8').open(secretOf(debtor.link))).status).toBe(201);
  });
});

describe('asking for a new link', () => {
  test('known, unknown, expired or nonsense: one and the same answer', async () => {
    const asked = [
      { code: debtor.code },
      { code: 'ZZZZZ-ZZZZZ' },
      { secret: secretOf(debtor.link) },
      { secret: 'y'.repeat(43) },
      { postcode: '8102 CD', invoice: 'T1' },
      { postcode: '8102 CE', invoice: 'T1' },
      { postcode: '8102 CD', invoice: 'T2' },
    ];
    const answers: string[] = [];
    for (const [n, body] of asked.entries()) {
      const { status, text, headers } = await from(`198.51.100.${n}`).askNewLink(body);
      answers.push(`${status} ${text} ${headers.getSetCookie()}`);
    }
    await quiet();
    expect(new Set(answers)).toEqual(new Set(['202 {"asked":true} ']));
  });

  test('whoever asks how often: three mails a day reach the debtor, and no more', async () => {
    for (let n = 0; n < 6; n += 1) {
      await from(`198.51.101.${n}`).askNewLink({ postcode: '8102cd', invoice: 'T1' });
    }
    await quiet();
    expect(mailsTo(MAILBOX)).toBe(3);
  });

  test('one network asks ten times an hour', async () => {
    const ask = () => from('198.51.102.1').askNewLink({ code: 'ZZZZZ-ZZZZZ' });
    for (let n = 0; n < 10; n += 1) expect((await ask()).status).toBe(202);
    expectProblem(await ask(), 429, 'too-many-attempts');
  });

  test('what the archive keeps of the mail opens nothing', async () => {
    const { text } = await newestMail(product.stack, MAILBOX);
    const secret = secretOf(linkIn(text));
    const kept = product.stack.files.list('voldaan-files', '').filter(({ key }) => key.includes('new-link'));
    expect(kept).toHaveLength(3);
    for (const object of kept) {
      const body = new TextDecoder().decode(product.stack.files.bytes(object));
      expect(body).toContain('[persoonlijke link]');
      expect(body).not.toContain(secret);
      expect(body).not.toContain(debtor.code);
    }
  });
});

describe('guessing the second factor', () => {
  test('after five wrong answers not even the right one counts that day, nor after a new link', async () => {
    const guess = async (houseNumber: string): Promise<Heard> =>
      (await entered(product, debtor)).send('POST', '/api/session/second-factor', {
        kind: 'address',
        postcode: '8102 CD',
        houseNumber,
      });
    for (const number of ['1', '2', '3', '5', '6']) {
      expectProblem(await guess(number), 422, 'second-factor-wrong');
    }
    expectProblem(await guess('4'), 429, 'second-factor-locked');
  });
});

test('the table names no network and no code in plain', async () => {
  const all = (await tableOf(product.stack)).join('\n');
  expect(all).toContain('LIMIT#code#');
  for (const plain of ['203.0.113.', '198.51.10', debtor.code, debtor.code.replace('-', '')]) {
    expect(all).not.toContain(plain);
  }
});
