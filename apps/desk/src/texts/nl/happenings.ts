import type { HoldReason } from '@voldaan/contract/desk/hold-reason.ts';
import type { Actor, Happening, NoticeLapse } from '@voldaan/contract/desk/timeline.ts';
import type { Why } from '@voldaan/contract/desk/why.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import type { CodedTexts } from '../coded.ts';
import { ACT } from './actions.ts';
import { MAILS } from './mails.ts';
import { WHY } from './review.ts';
import {
  CHOICE,
  DISPUTE,
  DISPUTE_OUTCOME,
  DROPPED,
  HOLD_BADGE,
  invoiceNames,
  KIND,
  LATE_REASON,
  METHOD,
  OUTCOME,
  STEP,
  TOLD,
  TOPIC,
} from './words.ts';

const euro = (amount: Cents): string => formatEuro(amount, 'nl');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The reason of a decision, when one was chosen. */
const because = (code: Why | null): string => (code ? ` (${WHY[code]})` : '');

/** A pause by hand says its reason in the words of the person, beneath. */
const why = (reason: HoldReason): string =>
  reason === 'by-hand' ? '' : `: ${HOLD_BADGE[reason].toLowerCase()}`;

const LAPSED: Readonly<Record<NoticeLapse, string>> = {
  held: 'er liep een pauze tijdens de termijn',
  corrected: 'de vordering is gecorrigeerd',
  returned: 'de brief kwam terug',
  'payment-pending': 'aan het eind van de termijn liep er een betaling',
};

/** What happened, one line each. */
export const HAPPENED: CodedTexts<Happening> = {
  'invoices-imported': (h) => `${capital(invoiceNames(h.invoices))} ingelezen, ${euro(h.amount)}`,
  'credit-note-imported': (h) => `Creditnota ${h.number} ingelezen, ${euro(h.amount)}`,
  'invoice-arrived': (h) => `De debiteur heeft ${invoiceNames(h.invoices)}`,
  'invoice-missed': (h) => `${capital(invoiceNames(h.invoices))} niet aangekomen, opnieuw te sturen`,
  'invoice-sent-again': (h) => `${capital(invoiceNames(h.invoices))} opnieuw verstuurd`,
  'first-release-given': (h) => `Eerste verzending vrijgegeven (${h.file})`,
  'invoices-overdue': (h) => `${capital(invoiceNames(h.invoices))} te laat, ${euro(h.amount)}`,
  'message-sent': (h) =>
    `${capital(STEP[h.step])} gemaild aan ${h.to}${h.lastDate ? `, betalen vóór of op ${formatDate(h.lastDate, 'nl')}` : ''}`,
  'message-delivered': (h) => `${capital(STEP[h.step])} afgeleverd bij ${h.to}`,
  'message-bounced': (h) => `${capital(STEP[h.step])} kwam terug van ${h.to}. Deze stap telt niet.`,
  'message-complained': (h) => `${h.to} markeerde ons bericht als ongewenst`,
  'message-dropped': (h) => `${capital(STEP[h.step])} niet verstuurd: ${DROPPED[h.why]}`,
  'message-uncertain': (h) => `Onbekend of de ${STEP[h.step]} aan ${h.to} is vertrokken`,
  'letter-made': (h) =>
    `${capital(STEP[h.step])} klaar om af te drukken${h.registered ? ', aangetekend' : ''}`,
  'letter-printed': (h) => `${capital(STEP[h.step])} afgedrukt`,
  'letter-withdrawn': (h) => `${capital(STEP[h.step])} van de printlijst gehaald: ${DROPPED[h.why]}`,
  'letter-posted': (h) =>
    `${capital(STEP[h.step])} gepost op ${formatDate(h.on, 'nl')}${h.tracking ? `, nummer ${h.tracking}` : ''}`,
  'notice-given': (h) =>
    `Termijn van de veertiendagenbrief loopt tot en met ${formatDate(h.lastFreeDay, 'nl')}. Daarna komt er ${euro(h.costs)} aan kosten bij.`,
  'notice-lapsed': (h) => `De veertiendagenbrief telt niet meer: ${LAPSED[h.why]}. Er gaat een nieuwe uit.`,
  'interest-and-costs-claimed': (h) =>
    `Rente ${euro(h.interest)} en kosten ${euro(h.costs)} gevorderd, betalen vóór of op ${formatDate(h.lastDate, 'nl')}`,
  'claim-forgiven': (h) => `${euro(h.amount)} kwijtgescholden`,
  told: (h) => `${capital(TOLD[h.kind])} gemaild aan ${h.to}`,
  'not-told': (h) => `${capital(TOLD[h.kind])} niet verstuurd: ${DROPPED[h.why]}`,
  'late-reason': (h) => `Reden van late betaling: ${LATE_REASON[h.reason]}`,
  'dispute-opened': (h) =>
    `Factuur ${h.invoice} betwist${h.amount === null ? '' : ` voor ${euro(h.amount)}`}: ${DISPUTE[h.category]}`,
  'dispute-answered': (h) =>
    `Betwisting ${DISPUTE_OUTCOME[h.outcome]}${h.credited > 0 ? `, ${euro(h.credited)} gecrediteerd` : ''}${because(h.why)}`,
  'promise-made': (h) => `Toezegging: ${euro(h.amount)} op ${formatDate(h.payOn, 'nl')}`,
  'promise-kept': () => 'Toezegging nagekomen',
  'promise-broken': () => 'Toezegging niet nagekomen. Het plan gaat door.',
  'arrangement-proposed': (h) =>
    `${h.byStaff ? 'Regeling vastgelegd' : 'Voorstel'}: ${euro(h.amount)} in ${h.terms} ${h.terms === 1 ? 'termijn' : 'termijnen'}`,
  'arrangement-countered': (h) =>
    `Tegenvoorstel in ${h.terms} ${h.terms === 1 ? 'termijn' : 'termijnen'}, geldig tot en met ${formatDate(h.validUntil, 'nl')}${because(h.why)}`,
  'arrangement-accepted': (h) =>
    h.itself ? 'Regeling akkoord volgens beleid' : `Regeling akkoord${because(h.why)}`,
  'arrangement-refused': (h) =>
    h.expired
      ? 'Tegenvoorstel verlopen zonder antwoord'
      : h.byDebtor
        ? 'Debiteur gaat niet akkoord met het tegenvoorstel'
        : `Voorstel afgewezen${because(h.why)}`,
  'instalment-missed': (h) =>
    `Termijn van ${formatDate(h.due, 'nl')} niet betaald. Herstellen kan tot en met ${formatDate(h.repairBy, 'nl')}.`,
  'instalment-received': (h) =>
    h.left > 0 ? `Termijn ontvangen, van de regeling nog ${euro(h.left)}` : 'Alle termijnen ontvangen',
  'arrangement-end-announced': (h) => `Aangekondigd dat de regeling eindigt na ${formatDate(h.endsOn, 'nl')}`,
  'arrangement-ended': (h) => (h.kept ? 'Regeling nagekomen tot het einde' : 'Regeling beëindigd'),
  'payment-reported': (h) => `Zegt ${euro(h.amount)} te hebben betaald op ${formatDate(h.paidOn, 'nl')}`,
  'debtor-wrote': (h) => `Bericht van de debiteur: ${TOPIC[h.topic]}`,
  'report-checked': () => 'Nagekeken of er betaald is',
  'mail-received': ({ kind, from, subject }) => MAILS.happened(kind, from, subject),
  'reading-delayed': (h) =>
    `Nog niemand las het bericht: de pauze duurt tot en met ${formatDate(h.until, 'nl')}`,
  'writing-read': () => 'Bericht van de debiteur afgehandeld',
  'answer-delayed': (h) => `Ons antwoord komt later, uiterlijk ${formatDate(h.answerBy, 'nl')}`,
  'call-asked': () => 'Op de bellijst gezet',
  'call-made': (h) => {
    const who = h.spokeWith ? `, gesproken met ${h.spokeWith}` : '';
    const on = h.on ? `, ${formatWeekday(h.on, 'nl')}` : '';
    return `Gebeld: ${OUTCOME[h.outcome].toLowerCase()}${on}${who}`;
  },
  'call-agreed': (h) => {
    const wrong = h.disputed > 0 ? `, ${euro(h.disputed)} klopt niet` : '';
    const days =
      h.parts === 1
        ? `op ${formatDate(h.last, 'nl')}`
        : `in ${h.parts} delen tot en met ${formatDate(h.last, 'nl')}`;
    return `Afgesproken: betaalt ${euro(h.amount)} ${days}${wrong}${h.ordersOnHold ? '. Bestellingen wachten' : ''}`;
  },
  'confirmation-skipped': () => 'Gekozen om geen bevestiging te sturen',
  'agreement-confirmed': () => 'Bevestigd dat de afspraak klopt. De schuld is erkend.',
  'agreement-contested': () => 'Wil de afspraak verbeteren',
  'call-missed': () => 'Niet gebeld. Het plan ging door.',
  'hold-placed': (h) =>
    `Gepauzeerd${h.until ? ` tot en met ${formatDate(h.until, 'nl')}` : ' tot iemand beslist'}${why(h.reason)}`,
  'hold-ended': (h) => `Pauze voorbij${why(h.reason)}`,
  'approval-asked': (h) => `Goedkeuring gevraagd voor de ${STEP[h.step]}`,
  'approval-given': (h) => `${capital(STEP[h.step])} goedgekeurd`,
  'decision-asked': () => 'Het stappenplan is klaar, een besluit is nodig',
  'second-person-asked': (h) => `Voorgesteld: ${CHOICE[h.choice].toLowerCase()}, een tweede persoon beslist`,
  'second-person-refused': (h) => `Voorstel van de baan: ${CHOICE[h.choice].toLowerCase()}`,
  'decision-taken': (h) => `Besloten: ${CHOICE[h.choice].toLowerCase()}`,
  'step-skipped': (h) => `Overgeslagen: ${STEP[h.step]} over ${invoiceNames(h.invoices)}`,
  'step-moved': (h) =>
    `Verzet naar ${formatDate(h.notBefore, 'nl')}: ${STEP[h.step]} over ${invoiceNames(h.invoices)}`,
  'visit-noted': (h) =>
    `Bezoek op ${formatDate(h.on, 'nl')}${h.visitor ? ` door ${h.visitor}` : ''}${h.spokeWith ? `, gesproken met ${h.spokeWith}` : ''}`,
  'note-added': () => 'Notitie',
  'note-erased': () => 'Notitie, later gewist',
  'act-proposed': (h) =>
    `Voorgesteld: ${ACT[h.act].toLowerCase()}, ${euro(h.amount)}. Een tweede persoon beslist.`,
  'act-refused': (h) => `Voorstel van de baan: ${ACT[h.act].toLowerCase()}`,
  'written-off': (h) =>
    `${euro(h.amount)} afgeboekt (${invoiceNames(h.invoices)}). De vordering blijft; de debiteur krijgt geen bericht.`,
  'handed-over': (h) => `${ACT[h.to]}: ${invoiceNames(h.invoices)}, ${euro(h.amount)}`,
  'invoice-corrected': (h) =>
    `Vervaldatum van factuur ${h.invoice} is nu ${formatDate(h.due, 'nl')}. Het stappenplan begint opnieuw.`,
  'invoices-moved-out': (h) =>
    h.merged
      ? `Samengevoegd met ${h.to}. Wat open stond, staat nu daar: ${euro(h.amount)}.`
      : `Overgezet naar ${h.to}: ${invoiceNames(h.invoices)}, ${euro(h.amount)}`,
  'invoices-moved-in': (h) =>
    h.merged
      ? `${h.from} is hiermee samengevoegd. Van daar kwam ${euro(h.amount)}.`
      : `Overgenomen van ${h.from}: ${invoiceNames(h.invoices)}, ${euro(h.amount)}`,
  'portal-opened': () => 'Betaalpagina geopend',
  'payment-started': (h) =>
    `Betaling begonnen, ${euro(h.amount)}${h.method ? ` met ${METHOD[h.method]}` : ''}`,
  'payment-not-finished': (h) => `Betaling van ${euro(h.amount)} niet afgemaakt`,
  'payment-received': (h) =>
    `${euro(h.amount)} ontvangen, ${METHOD[h.method]}. ${h.left > 0 ? `Nog open: ${euro(h.left)}.` : 'Er staat niets meer open.'}`,
  'payment-confirmed': (h) => `Betaalbevestiging gemaild aan ${h.to}`,
  'refund-proposed': (h) => `Te veel ontvangen, ${euro(h.amount)}. Terugbetalen voorgesteld.`,
  'payment-reversed': (h) => `${euro(h.amount)} is teruggegaan naar de betaler`,
  'invoice-reopened': (h) => `Factuur ${h.invoice} staat weer open, ${euro(h.amount)}`,
  'credit-settled': () => 'Het tegoed is verrekend of terugbetaald',
  forgiven: (h) => `${euro(h.amount)} kwijtgescholden volgens beleid`,
  'account-closed': () => 'Alles voldaan. Het stappenplan is gestopt.',
  'plan-adopted': (h) =>
    `Ging over op stappenplan ${h.plan === 'business' ? 'zakelijk' : 'consument'}, versie ${h.version}${h.waitsUntil ? `; wat al geweest had moeten zijn, wacht tot ${formatDate(h.waitsUntil, 'nl')}` : ''}`,
  'kind-changed': (h) => `Soort gewijzigd van ${KIND[h.from].toLowerCase()} naar ${KIND[h.to].toLowerCase()}`,
  'sales-asked': (h) =>
    h.about === 'hand-over'
      ? 'Verkoop gevraagd voor de overdracht'
      : `Verkoop gevraagd voor de ingebrekestelling van ${formatDate(h.stepOn, 'nl')}`,
  'sales-answered': (h) => (h.answer === 'go-ahead' ? 'Verkoop: ga door' : 'Verkoop vroeg om tijd'),
  'orders-held': () => 'Nieuwe bestellingen wachten',
  'orders-freed': (h) =>
    h.why === 'paid'
      ? 'Nieuwe bestellingen gaan weer door: er is niets meer te laat'
      : 'Nieuwe bestellingen gaan weer door',
  'debtor-changed': () => 'Gegevens gewijzigd',
  'work-assigned': (h) => (h.to ? `Werk doorgegeven aan ${h.to}` : 'Werk weer voor iedereen'),
  'work-snoozed': (h) => `Werk weggelegd tot ${formatDate(h.until, 'nl')}`,
  'work-woken': () => 'Werk weer opgepakt',
};

/** Who did it. */
export const actorName = (actor: Actor): string => {
  if (actor.is === 'staff') return actor.name;
  return { system: 'systeem', debtor: 'debiteur', bank: 'bank' }[actor.is];
};
