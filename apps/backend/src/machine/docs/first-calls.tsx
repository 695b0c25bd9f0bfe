import { machineProblem } from '@voldaan/contract/machine/problem.ts';

const SEND = `curl https://kantoor.example.nl/api/v1/invoices \\
  -H "Authorization: Bearer $VOLDAAN_KEY" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -H "Content-Type: application/json" \\
  -d '{"invoices":[{"number":"2026-1187","issueDate":"2026-08-21",
       "dueDate":"2026-09-04","amount":124630,
       "debtor":{"customerNumber":"K1001","name":"Bakkerij De Groot B.V.",
                 "email":"administratie@degroot.example"}}]}'
# 202 {"job":"I3f…"}`;

const VERIFY = `import { Webhook } from 'standardwebhooks';

const event = new Webhook(secret).verify(body, headers);
// { type: 'invoice.paid', timestamp: '2026-09-14T09:12:00Z',
//   data: { administration: 'timmer', debtor: 'D4X7Q2M9KZ', invoices: ['2026-1187'], on: '2026-09-14' } }`;

/** What one needs to begin: a key, the first call, repeating, what goes wrong, and being told. */
export const FirstCalls = () => (
  <section>
    <h2>To begin</h2>
    <p>
      An administrator makes a key at the desk under <i>Koppelingen</i> and chooses what it may do. It is
      shown once. Amounts are whole cents, days are days in Amsterdam, moments are UTC.
    </p>
    <pre>{SEND}</pre>
    <h3>Repeating</h3>
    <p>
      Every POST has an <code>Idempotency-Key</code>. No answer came? Send the same request with the same key:
      it is done once, and the first answer comes again for 24 hours, marked{' '}
      <code>Idempotent-Replayed: true</code>. While the first is under way the answer is 409; another request
      with the same key is 422. A refusal is not kept.
    </p>
    <h3>What goes wrong</h3>
    <p>
      Every refusal is <code>application/problem+json</code> (RFC 9457): <code>code</code> for a program, the
      rest for a person, in Dutch or English by <code>Accept-Language</code>. Codes stay; more may come.
    </p>
    <pre>{JSON.stringify(machineProblem('not-found', 'en'), null, 2)}</pre>
    <h3>Pages</h3>
    <p>
      A list answers <code>cursor</code>; ask again with it until it is null. A cursor is opaque and belongs
      to one list.
    </p>
    <h3>Being told</h3>
    <p>
      Webhooks are signed by <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>. They may come
      twice or out of order: know them by <code>webhook-id</code>, and ask how the account stands. Answer 2xx
      within five seconds.
    </p>
    <pre>{VERIFY}</pre>
  </section>
);
