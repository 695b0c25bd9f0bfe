import { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { ImportProgress } from '@voldaan/contract/desk/imports.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, callerAt } from '../hostile/world/caller.ts';
import { confirmed, type Debtor, debtorWith, entered, secretOf } from '../hostile/world/debtor.ts';
import { importsOf } from '../hostile/world/imports.ts';
import { expectProblem } from '../hostile/world/problem.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';

let product: Product;

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.stop());

const open = (secret: string) => callerAt(product.portal).send('POST', '/api/session', { secret });
const type = ({ code }: Debtor) =>
  callerAt(product.portal).send('POST', '/api/session/code', { code, second: '8102 CD' });
const statusOf = async (inside: Caller): Promise<number> => (await inside.call('/api/statement')).status;

/** The link that is printed on the invoice with this number. */
const printedFor = async (number: string): Promise<string> => {
  for (const { id } of await importsOf(product)) {
    const { rows } = ImportProgress.parse((await product.desk.call(`/api/imports/${id}`)).json);
    const found = rows.find((row) => row.number === number)?.paymentLink;
    if (found) return found;
  }
  throw new Error(`No invoice ${number}.`);
};

/** Everything that let somebody in before, and lets nobody in any more. */
const expectAllDead = async (debtor: Debtor, printed: string, sessions: readonly Caller[]) => {
  const unknown = await open('y'.repeat(43));
  for (const secret of [secretOf(debtor.link), secretOf(printed)]) {
    const heard = await open(secret);
    expectProblem(heard, 404, 'link-not-working');
    expect(heard.text).toBe(unknown.text);
  }
  expectProblem(await type(debtor), 422, 'code-not-recognised');
  for (const session of sessions) expect(await statusOf(session)).toBe(401);
};

describe('what somebody else found or copied', () => {
  test('a cookie opens nothing after its owner left', async () => {
    const debtor = await debtorWith(product, { number: 'R1' });
    const inside = await entered(product, debtor);
    expect(await statusOf(inside)).toBe(200);
    await inside.call('/api/session', { method: 'DELETE' });
    expectProblem(await inside.call('/api/statement'), 401, 'session-ended');
  });

  test('links, codes, printed links and sessions end when the desk takes them back; new ones work', async () => {
    const debtor = await debtorWith(product, {
      number: 'R2',
      name: 'Bakkerij De Klein B.V.',
      customer: 'K2',
      email: 'k@klein.example',
    });
    const printed = await printedFor('R2');
    const sessions = [await entered(product, debtor), await confirmed(product, debtor)];
    expect((await open(secretOf(printed))).status).toBe(201);
    const revoked = await product.desk.send('POST', `/api/accounts/${debtor.id}/links/revoke`, {});
    expect(revoked.status).toBe(204);
    await expectAllDead(debtor, printed, sessions);

    const made = await product.desk.call(`/api/debtors/${debtor.id}/portal-links`, { method: 'POST' });
    const { url, code } = made.json as { url: string; code: string };
    expect((await open(secretOf(url))).status).toBe(201);
    expect(code).not.toBe(debtor.code);
    expect((await type({ ...debtor, code })).status).toBe(201);
    expect((await open(secretOf(await printedFor('R2')))).status).toBe(201);
  });

  test('they end too when the mailbox is no longer his, and stay when one is only added', async () => {
    const debtor = await debtorWith(product, {
      number: 'R3',
      name: 'Bakkerij De Wit B.V.',
      customer: 'K3',
      email: 'w@wit.example',
    });
    const printed = await printedFor('R3');
    const inside = await entered(product, debtor);
    const card = DebtorCard.parse((await product.desk.call(`/api/debtors/${debtor.id}`)).json);
    const { name, kind, contact, phone, address, kvk, language, keyAccount } = card.debtor;
    const known = { name, kind, contact, phone, address, kvk, language, keyAccount };
    const change = (emails: readonly string[]) =>
      product.desk.send('PUT', `/api/debtors/${debtor.id}/debtor`, { ...known, emails });

    expect((await change(['w@wit.example', 'crediteuren@wit.example'])).status).toBe(204);
    expect(await statusOf(inside)).toBe(200);
    expect((await change(['crediteuren@wit.example'])).status).toBe(204);
    await expectAllDead(debtor, printed, [inside]);
  });

  test('nobody of another administration takes back what is not his', async () => {
    const debtor = await debtorWith(product, {
      number: 'R4',
      name: 'Bakkerij De Bruin B.V.',
      customer: 'K4',
      email: 'b@bruin.example',
    });
    const stranger = await product.desk.send('POST', '/api/accounts/NOBODY/links/revoke', {});
    expect(stranger.status).toBe(404);
    expect((await open(secretOf(debtor.link))).status).toBe(201);
  });
});

test('a request for a new link that is delivered twice sends one mail', async () => {
  const debtor = await debtorWith(product, {
    number: 'R5',
    name: 'Bakkerij De Grijs B.V.',
    customer: 'K5',
    email: 'g@grijs.example',
  });
  const newLink = { id: 'delivered-twice', by: { kind: 'invoice', postcode: '8102CD', number: 'R5' } };
  for (let time = 0; time < 2; time += 1) {
    expect((await product.stack.lambda.invoke('attend', { newLink })).ok).toBe(true);
  }
  const mails = product.stack.mailbox.list().filter((mail) => mail.destinations.includes('g@grijs.example'));
  expect(mails).toHaveLength(1);
  expect(debtor.id).not.toBe('');
});
