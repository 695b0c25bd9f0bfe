import { PortalLink } from '@voldaan/contract/desk/debtor-card.ts';
import { ImportAccepted, ImportProgress } from '@voldaan/contract/desk/imports.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { runProduct } from '../../e2e/world/running.ts';
import { callerAt, cookiesOf } from '../../hostile/world/caller.ts';
import { handIn, signIn } from '../../hostile/world/desk.ts';
import { listOf } from '../../hostile/world/list.ts';

/** A page in a state, to be visited for the first time. */
export type VisitedPage = {
  readonly name: string;
  readonly url: string;
  /** Of a debtor who is inside; empty for a stranger. */
  readonly cookie: string;
  /** One of those on which somebody pays. */
  readonly paying: boolean;
};

const PATHS: Readonly<Record<string, string>> = {
  statement: '/',
  'statement-en': '/en/',
  pay: '/pay/',
  'pay-en': '/en/pay/',
  dispute: '/klopt-niet/',
  promise: '/ik-betaal-op/',
  arrangement: '/in-delen/',
  'already-paid': '/al-betaald/',
  'something-else': '/iets-anders/',
  'contact-data': '/gegevens/',
  calculation: '/berekening/',
  messages: '/berichten/',
  'second-factor': '/bevestig/',
};

const PAYING = ['statement', 'statement-en', 'pay', 'pay-en'];

/** The product with one debtor inside it who has two late invoices, and the pages that he sees. */
export const pagesOf = async () => {
  const stack = await runProduct(instant('2026-09-03T08:00:00Z'));
  const desk = await signIn(stack);
  const portal = stack.addresses['portal'] ?? '';
  const content = listOf({ number: 'P1' }, { number: 'P2', amount: '482,79' });
  const { job } = ImportAccepted.parse((await handIn(desk, [{ name: 'lijst.csv', content }])).json);
  await stack.inFlight.idle();
  const { rows } = ImportProgress.parse((await desk.call(`/api/imports/${job.id}`)).json);
  await stack.clock.advance(instant('2026-09-08T12:00:00Z'));
  const made = await desk.call(`/api/debtors/${rows[0]?.debtor.id}/portal-links`, { method: 'POST' });
  const { url } = PortalLink.parse(made.json);
  const secret = url.slice(url.indexOf('#') + 1);
  const cookie = cookiesOf(await callerAt(portal).send('POST', '/api/session', { secret }));
  const list: VisitedPage[] = [
    { name: 'open', url: `${portal}/open/#${secret}`, cookie: '', paying: true },
    { name: 'signed-out', url: `${portal}/`, cookie: '', paying: false },
    ...Object.entries(PATHS).map(([name, path]) => ({
      name,
      url: `${portal}${path}`,
      cookie,
      paying: PAYING.includes(name),
    })),
  ];
  return { list, close: () => stack.stop() };
};
