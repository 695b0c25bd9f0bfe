import { html } from 'hono/html';
import { dutchTime, euros } from '../page/dutch-time.ts';
import { type Html, page } from '../page/page.ts';
import { METHODS } from './methods.ts';
import { isFinal, type Payment } from './payment.ts';

const OUTCOMES = [
  ['paid', 'Betaald'],
  ['failed', 'Mislukt'],
  ['canceled', 'Geannuleerd'],
  ['expired', 'Verlopen'],
  ['open', 'Laat open'],
] as const;

const WEBHOOK = [
  ['normal', 'Meteen, zoals het hoort'],
  ['late', 'Vijf minuten te laat'],
  ['twice', 'Twee keer'],
  ['lost', 'Raakt kwijt'],
] as const;

const choice = (name: string, value: string, label: string, checked: boolean): Html =>
  html`<label class="choice"><input type="radio" name="${name}" value="${value}" ${checked ? 'checked' : ''}>${label}</label>`;

const methods = (payment: Payment): Html => html`<fieldset><legend>Betaalmethode</legend>
${METHODS.map(({ id, description }) => choice('method', id, description, id === (payment.method ?? 'ideal')))}</fieldset>`;

const form = (
  payment: Payment,
): Html => html`<form class="stack full" method="post" action="/checkout/test-mode">
<input type="hidden" name="token" value="${payment.token}">
${payment.method === null ? methods(payment) : ''}
<fieldset><legend>Wat gebeurt er met deze betaling?</legend>
<div class="row">${OUTCOMES.map(
  ([value, label]) =>
    html`<button name="final_state" value="${value}" class="${value === 'paid' ? 'first' : ''}">${label}</button>`,
)}</div></fieldset>
<details><summary>De melding aan de webshop (webhook)</summary>
<fieldset><legend class="soft">Hoe komt de melding aan?</legend>
${WEBHOOK.map(([value, label]) => choice('webhook', value, label, value === 'normal'))}</fieldset></details>
</form>`;

const ended = (payment: Payment): Html => html`<p>Deze betaling is al afgerond.</p>
<p><a class="button first" href="${payment.request.redirectUrl}">Terug naar de webshop</a></p>`;

const describe = (payment: Payment): Html => html`<dl>
<dt>Omschrijving</dt><dd>${payment.request.description}</dd>
<dt>Bedrag</dt><dd class="figure"><strong>${euros(payment.amount)}</strong></dd>
<dt>Methode</dt><dd>${METHODS.find(({ id }) => id === payment.method)?.description ?? 'nog te kiezen'}</dd>
<dt>Geldig tot</dt><dd>${dutchTime(payment.expiresAt)}</dd>
</dl>`;

/** The screen of Mollie's test mode, on which one chooses how the payment ends. */
export const checkoutPage = (payment: Payment): Html =>
  page({
    title: 'Testbetaling',
    english: 'Test mode: choose how this payment ends. No money moves.',
    main: html`<div class="column"><div class="sheet stack">${describe(payment)}
${isFinal(payment) ? ended(payment) : form(payment)}</div></div>`,
  });
