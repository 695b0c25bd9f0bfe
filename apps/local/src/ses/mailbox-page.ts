import { html, raw } from 'hono/html';
import { dutchTime } from '../page/dutch-time.ts';
import { type Html, type Link, page } from '../page/page.ts';
import { type Mail, type MailEventType, statusOf } from './mail.ts';
import type { Receiver } from './receiver.ts';
import type { ShownMail } from './shown-mail.ts';

const STATUS: Readonly<Record<MailEventType, readonly [word: string, tone: string]>> = {
  Send: ['onderweg', 'wait'],
  DeliveryDelay: ['vertraagd', 'wait'],
  Delivery: ['bezorgd', 'good'],
  Bounce: ['niet bezorgd', 'bad'],
  Complaint: ['gemeld als ongewenst', 'bad'],
};

const RECEIVERS: readonly (readonly [Receiver, string])[] = [
  ['accepts', 'Neemt alles aan'],
  ['late', 'Vier uur te laat'],
  ['bounces', 'Bestaat niet (bounce)'],
  ['mailbox-full', 'Postvak vol'],
  ['complains', 'Meldt alles als ongewenst'],
];

const state = (type: MailEventType): Html =>
  html`<span class="state ${STATUS[type][1]}">${STATUS[type][0]}</span>`;

/** @example senderName('Timmer & Zn <administratie@timmer.example>') // 'Timmer & Zn' */
const senderName = (from: string): string => from.replace(/\s*<[^>]*>$/, '').replace(/^"|"$/g, '') || from;

const row = (mail: Mail, current: string | undefined): Html => html`<a href="/messages/${mail.id}" ${
  mail.id === current ? raw('aria-current="page"') : ''
}>
<span class="row small soft"><span>${senderName(mail.from)}</span><span class="figure">${dutchTime(mail.at)}</span></span>
<strong>${mail.subject || '(geen onderwerp)'}</strong>
<span class="row small"><span>aan ${mail.destinations.join(', ')}</span>${state(statusOf(mail))}</span></a>`;

const button = (mail: Mail, action: string, label: string): Html =>
  html`<form method="post" action="/messages/${mail.id}/${action}"><button>${label}</button></form>`;

const actions = (mail: Mail): Html => html`<div class="row">
${mail.deliverAt ? button(mail, 'later', 'Later bezorgen') : ''}
${button(mail, 'bounce', 'Niet bezorgen (bounce)')}
${button(mail, 'complain', 'Melden als ongewenst')}</div>
<details><summary>Beantwoord deze e-mail</summary><form class="stack" method="post" enctype="multipart/form-data" action="/messages/${mail.id}/answer">
<label>Uw antwoord<textarea name="text" required></textarea></label>
<label>Bijlage<br><input type="file" name="file"></label>
<label class="choice"><input type="checkbox" name="automatic" value="yes">Dit schrijft de afwezigheidsassistent</label>
<button>Beantwoord</button></form></details>`;

const receiver = (
  mail: Mail,
  behaviour: Receiver,
): Html => html`<details><summary>Volgende berichten aan dit adres</summary>
<form class="row" method="post" action="/messages/${mail.id}/receiver"><label>Het postvak van ${mail.destinations[0] ?? ''}
<br><select name="receiver">${RECEIVERS.map(
  ([value, label]) =>
    html`<option value="${value}" ${value === behaviour ? 'selected' : ''}>${label}</option>`,
)}</select></label><button>Bewaren</button></form></details>`;

const linked = (text: string): Html =>
  html`${text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) =>
      index % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noopener">${part}</a>` : part,
    )}`;

const reading = (
  { mail, email, html: shown, attachments }: ShownMail,
  behaviour: Receiver,
): Html => html`<article class="stack">
<a class="back" href="/">← Alle berichten</a>
<h2>${mail.subject || '(geen onderwerp)'}</h2>
<dl class="small"><dt>Van</dt><dd>${mail.from}</dd><dt>Aan</dt><dd>${mail.to || mail.destinations.join(', ')}</dd>
<dt>Verstuurd</dt><dd>${dutchTime(mail.at)}</dd>
<dt>Daarna</dt><dd>${mail.events.map(({ type, at }) => html`<div>${state(type)} ${dutchTime(at)}</div>`)}</dd>
${
  attachments.length > 0
    ? html`<dt>Bijlagen</dt><dd>${attachments.map(
        ({ filename }, index) =>
          html`<div><a href="/messages/${mail.id}/attachments/${index}">${filename ?? `bijlage ${index + 1}`}</a></div>`,
      )}</dd>`
    : ''
}</dl>
${
  shown === undefined
    ? html`<div class="sheet"><pre>${linked(email.text ?? '')}</pre></div>`
    : html`<iframe title="Het bericht zoals de ontvanger het ziet" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${shown}"></iframe>
<details><summary>Als platte tekst</summary><div class="sheet"><pre>${linked(email.text ?? '')}</pre></div></details>`
}
${actions(mail)}
${receiver(mail, behaviour)}
<details><summary>Kopregels en labels</summary><div class="sheet"><dl class="small">
${mail.tags.map(({ name, value }) => html`<dt>label ${name}</dt><dd>${value}</dd>`)}
${email.headers.map(({ originalKey, value }) => html`<dt>${originalKey}</dt><dd>${value}</dd>`)}</dl>
<p><a href="/messages/${mail.id}/raw">Hele bericht als bestand</a></p></div></details>
</article>`;

export type MailboxView = {
  readonly mails: readonly Mail[];
  readonly shown: ShownMail | undefined;
  readonly receiver: Receiver;
  /** A message was chosen; on a phone the list then gives way. */
  readonly chosen: boolean;
  readonly links: readonly Link[];
};

/** Every message as its receiver would see it. */
export const mailboxPage = ({ mails, shown, receiver: behaviour, chosen, links }: MailboxView): Html =>
  page({
    title: 'Postvak',
    english: 'Every message that left, as its receiver sees it. Nothing reaches a real address.',
    links,
    style: '/mailbox.css',
    main: html`<div class="mailbox ${chosen ? 'reading' : ''}">
<nav aria-label="Berichten">${
      mails.length === 0
        ? html`<p class="column soft">Nog geen berichten. Laat op de klok een dag of week voorbijgaan.</p>`
        : mails.map((mail) => row(mail, shown?.mail.id))
    }</nav>${shown ? reading(shown, behaviour) : ''}</div>`,
  });
