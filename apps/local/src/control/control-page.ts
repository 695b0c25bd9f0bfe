import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { html } from 'hono/html';
import { isRound } from '../clock/round.ts';
import type { TimedEntry } from '../clock/timed-queue.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import type { FailureRecord } from '../lambda/failure-record.ts';
import { functionName } from '../lambda/local-function.ts';
import { dutchTime } from '../page/dutch-time.ts';
import { type Html, type Link, page } from '../page/page.ts';
import type { DeadLetter } from '../scheduler/dead-letter.ts';

const KINDS: Readonly<Record<string, string>> = {
  schedule: 'Een dossier wordt bekeken',
  delivery: 'Een bericht komt aan',
  'mail event': 'De post meldt iets',
  webhook: 'Mollie meldt iets',
  expiry: 'Een betaling verloopt',
  refund: 'Een terugbetaling is rond',
  retry: 'Een nieuwe poging',
};

const SHOWN = 40;

const button = (field: string, value: string, label: string, first = false): Html =>
  html`<form method="post" action="/advance"><input type="hidden" name="${field}" value="${value}"><button class="${first ? 'first' : ''}">${label}</button></form>`;

const coming = (entries: readonly TimedEntry[]): Html =>
  entries.length === 0
    ? html`<p class="soft">Er staat niets te gebeuren.</p>`
    : html`<ul class="ledger figure">${entries
        .slice(0, SHOWN)
        .map(
          ({ at, kind, id }) =>
            html`<li>${dutchTime(at)} · ${KINDS[kind] ?? kind}<br><span class="soft small">${id}</span></li>`,
        )}</ul>${entries.length > SHOWN ? html`<p class="soft">… en nog ${entries.length - SHOWN}.</p>` : ''}`;

const failed = (failures: readonly FailureRecord[], dead: readonly DeadLetter[]): Html =>
  failures.length + dead.length === 0
    ? html`<p class="soft">Niets. Elke functie is gelukt.</p>`
    : html`<ul class="ledger">${failures.map(
        ({ requestContext, responsePayload, timestamp, requestPayload }) => html`<li><details>
<summary>${timestamp} · ${functionName(requestContext.functionArn)} · ${responsePayload.errorMessage}</summary>
<pre>${JSON.stringify(requestPayload, null, 2)}

${responsePayload.trace.join('\n')}</pre></details></li>`,
      )}${dead.map(({ attributes }) => html`<li>${attributes.SCHEDULED_TIME} · ${attributes.SCHEDULE_ARN} · ${attributes.ERROR_MESSAGE}</li>`)}</ul>`;

export type ControlView = {
  readonly clock: VirtualClock;
  readonly failures: readonly FailureRecord[];
  readonly deadLetters: readonly DeadLetter[];
  readonly links: readonly Link[];
  /** A sentence about the travel that was asked for. */
  readonly said: string | undefined;
};

/** The time machine: where the clock stands, buttons to travel, and what is coming. */
export const controlPage = ({ clock, failures, deadLetters, links, said }: ControlView): Html => {
  const now = clock.now();
  const entries = clock.entries().filter((entry) => !isRound(entry));
  const next = entries[0];
  return page({
    title: 'Klok',
    english: 'The time machine: let days pass; every step happens on its own moment.',
    links,
    main: html`<div class="column stack">
<section class="sheet stack"><p class="soft">Het is nu</p><h2 class="figure large">${dutchTime(now)}</h2>
${said ? html`<p role="status">${said}</p>` : ''}
<div class="row">${button('days', '1', 'Een dag verder', true)}${button('days', '7', 'Een week verder')}
${next ? button('toNext', 'true', 'Naar de volgende gebeurtenis') : ''}</div>
<form class="row" method="post" action="/advance"><label>Naar een dag, 12.00 uur<br>
<input type="date" name="to" min="${amsterdamDate(now)}" required></label><button>Ga</button></form>
<p class="soft small">Terug kan niet. Een reis van weken duurt even: elke stap gebeurt op zijn eigen moment.</p></section>
<section class="stack"><h2>Wat er komt</h2>${coming(entries)}</section>
<section class="stack"><h2>Wat niet lukte</h2>${failed(failures, deadLetters)}</section>
</div>`,
  });
};
