import { Hono } from 'hono';
import { html } from 'hono/html';
import { dutchTime, euros } from '../page/dutch-time.ts';
import { type Html, type Link, page } from '../page/page.ts';
import { euro } from './amount.ts';
import type { Mollie } from './mollie.ts';
import { chargedBack, isFinal, type Payment, refunded } from './payment.ts';

const STATUS = {
  open: ['open', 'wait'],
  pending: ['in behandeling', 'wait'],
  paid: ['betaald', 'good'],
  failed: ['mislukt', 'bad'],
  canceled: ['geannuleerd', 'bad'],
  expired: ['verlopen', 'bad'],
} as const;

const state = ({ status }: Payment): Html =>
  html`<span class="state ${STATUS[status][1]}">${STATUS[status][0]}</span>`;

const act = (payment: Payment, action: string, label: string): Html =>
  html`<form method="post" action="/payments/${payment.id}/${action}"><button>${label}</button></form>`;

const actions = (payment: Payment): Html => {
  const left = payment.amount - refunded(payment);
  const back = chargedBack(payment) > 0;
  return html`<div class="row">
${isFinal(payment) ? '' : html`<a class="button" href="/checkout/test-mode?token=${payment.token}">Naar de betaalpagina</a>`}
${payment.status === 'paid' && left > 0 ? act(payment, 'refund', `Terugbetalen (${euros(left)})`) : ''}
${payment.status === 'paid' && !back ? act(payment, 'chargeback', 'Storneren door de bank') : ''}
${back ? act(payment, 'reverse', 'Stornering terugdraaien') : ''}
${isFinal(payment) ? act(payment, 'webhook', 'Melding nog eens sturen') : ''}
</div>`;
};

const row = (payment: Payment): Html => html`<li class="stack" id="${payment.id}">
<div class="row"><strong class="figure">${euros(payment.amount)}</strong> ${state(payment)}
<span>${payment.request.description}</span></div>
<p class="soft small">${payment.id} · ${dutchTime(payment.createdAt)}${
  refunded(payment) > 0 ? ` · terugbetaald ${euros(refunded(payment))}` : ''
}${chargedBack(payment) > 0 ? ` · gestorneerd ${euros(chargedBack(payment))}` : ''}</p>
${actions(payment)}</li>`;

const list = (payments: readonly Payment[], links: readonly Link[]): Html =>
  page({
    title: 'Betalingen bij Mollie',
    english: 'Payments at the Mollie stand-in: refund, charge back, send the webhook again.',
    links,
    main: html`<div class="column">${
      payments.length === 0
        ? html`<p class="soft">Nog geen betalingen. Open een betaallink op het portaal.</p>`
        : html`<ul class="ledger">${payments.map(row)}</ul>`
    }</div>`,
  });

/** What the merchant sees at Mollie, with the buttons of its test mode. */
export const paymentsPage = (mollie: Mollie, links: () => readonly Link[]): Hono =>
  new Hono()
    .get('/', (c) => c.html(list(mollie.list(), links())))
    .get('/payments/:id', (c) => c.redirect(`/#${c.req.param('id')}`))
    .post('/payments/:id/:action', (c) => {
      const payment = mollie.find(c.req.param('id'));
      if (!payment) return c.text('Deze betaling bestaat niet.', 404);
      switch (c.req.param('action')) {
        case 'refund':
          mollie.refund(payment, { amount: euro(payment.amount - refunded(payment)), description: '' });
          break;
        case 'chargeback':
          mollie.chargeBack(payment);
          break;
        case 'reverse':
          mollie.reverseChargebacks(payment);
          break;
        case 'webhook':
          mollie.callAgain(payment);
          break;
        default:
          return c.text('Dat kan hier niet.', 404);
      }
      return c.redirect(`/#${payment.id}`, 303);
    });
