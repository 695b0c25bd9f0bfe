import type { Cause, WhyNothing } from '@voldaan/contract/desk/cause.ts';
import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import type { CodedTexts } from '../coded.ts';
import { sentenceEnd } from '../sentence-end.ts';
import { HOLD, invoiceNames, STEP } from './words.ts';

const day = (date: PlainDate): string => formatDate(date, 'nl');
const named = (date: PlainDate): string => formatWeekday(date, 'nl');
const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
const workingDays = (count: number): string => (count === 1 ? '1 werkdag' : `${count} werkdagen`);

/** What stands still: some invoices, or everything of the debtor. */
const standing = (invoices: readonly string[] | undefined): string => {
  if (!invoices) return 'Alles staat';
  const named = invoiceNames(invoices);
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} ${invoices.length === 1 ? 'staat' : 'staan'}`;
};

/** What will happen, as a whole sentence with its date. */
export const NEXT: Readonly<Record<StepKind, (on: PlainDate, about: string) => string>> = {
  courtesy: (on, about) => `Op ${named(on)} gaat een vriendelijk bericht vooraf weg over ${about}.`,
  'did-it-arrive': (on, about) => `Op ${named(on)} vraagt iemand of ${about} is aangekomen.`,
  overdue: (on, about) => `Vanaf ${named(on)} is ${about} te laat. De debiteur hoort dan nog niets.`,
  reminder: (on, about) => `Op ${named(on)} gaat de betalingsherinnering weg voor ${about}.`,
  call: (on, about) => `Op ${named(on)} komt dit op de bellijst: ${about}.`,
  notice: (on, about) => `Op ${named(on)} gaat de aanmaning weg voor ${about}.`,
  'fourteen-day-notice': (on, about) => `Op ${named(on)} komt de veertiendagenbrief klaar voor ${about}.`,
  'notice-of-default': (on, about) => `Op ${named(on)} komt de ingebrekestelling klaar voor ${about}.`,
  decision: (on, about) => `Op ${named(on)} beslist iemand hoe het verder gaat met ${about}.`,
};

/** The same as the short title of a row on the timeline. */
export const PLANNED: Readonly<Record<StepKind, string>> = {
  courtesy: 'Bericht vooraf',
  'did-it-arrive': 'Navraag: is de factuur aangekomen?',
  overdue: 'Wordt te laat',
  reminder: 'Betalingsherinnering',
  call: 'Bellen',
  notice: 'Aanmaning',
  'fourteen-day-notice': 'Veertiendagenbrief',
  'notice-of-default': 'Ingebrekestelling, na goedkeuring',
  decision: 'Beslissen hoe het verder gaat',
};

export const CAUSE: CodedTexts<Cause> = {
  'plan-day': (c) => `${days(c.days)} na de vervaldatum van ${day(c.due)}`,
  'next-working-day': (c) => `${named(c.planned)} is geen werkdag, daarom de eerste werkdag erna`,
  closed: (c) => `op ${day(c.planned)} zijn wij gesloten, daarom de eerste werkdag erna`,
  gap: (c) => `ten minste ${days(c.days)} na: ${STEP[c.after]} van ${day(c.left)}`,
  'invoice-sent': (c) => `${workingDays(c.workingDays)} nadat de factuur op ${day(c.sent)} is verstuurd`,
  joins: (c) => `gaat mee met het bericht over factuur ${c.invoice}`,
  'imported-late': (c) => `was al te laat bij het inlezen op ${day(c.imported)}, begint daarom vooraan`,
  'one-voice': (c) => `ten minste ${days(c.days)} na het vorige bericht van ${day(c.last)}`,
  'after-hold': (c) => `na het einde van de pauze op ${day(c.ended)} (${HOLD[c.reason]})`,
  'last-date': (c) => `${workingDays(c.workingDays)} na de laatste betaaldag van ${day(c.lastDate)}`,
  'notice-ran-out': (c) =>
    `${workingDays(c.workingDays)} nadat de veertiendagenbrief is afgelopen (kosten verschuldigd vanaf ${day(c.costsDueFrom)})`,
  'in-default': (c) => `in verzuim sinds ${day(c.since)}`,
  'sales-asked': (c) => `verkoop is op ${day(c.asked)} gevraagd en heeft een hele werkdag om te antwoorden`,
  limitation: (c) => `de vordering verjaart na ${day(c.until)}`,
  bounced: (c) => `de e-mail van ${day(c.bounced)} kwam terug, daarom langs een andere weg`,
  moved: (c) => `door een collega verzet naar ${day(c.notBefore)}`,
  'after-skip': (c) =>
    `ten minste ${days(c.days)} nadat de ${STEP[c.skipped]} op ${day(c.on)} is overgeslagen`,
  'by-hand': (c) => `gekozen door ${c.by}`,
};

export const WHY: CodedTexts<WhyNothing> = {
  'nothing-open': () => 'Er gebeurt niets, want er staat niets open.',
  'not-due': (w) => `Er gebeurt nog niets, want de eerste vervaldatum is ${named(w.firstDue)}.`,
  held: (w) => {
    const until = w.until ? `tot en met ${named(w.until)}` : 'tot iemand beslist';
    return `${standing(w.invoices)} stil ${until}, want ${sentenceEnd(`${HOLD[w.reason]}${w.text ? `: ${w.text}` : ''}`)}`;
  },
  'awaiting-release': (w) =>
    `Er gaat niets weg, want de eerste verzending na het inlezen van ${w.file} is nog niet vrijgegeven.`,
  'awaiting-approval': (w) => `De ${STEP[w.step]} wacht sinds ${named(w.since)} op goedkeuring.`,
  'awaiting-decision': (w) => `Het stappenplan is klaar. Sinds ${named(w.since)} wacht dit op een besluit.`,
  'letter-not-posted': (w) =>
    `Een brief ligt sinds ${named(w.since)} klaar. Pas na het posten loopt het plan door.`,
  'payment-open': (w) =>
    `Er gaat niets weg, want er loopt een betaling${w.until ? ` tot en met ${named(w.until)}` : ''}.`,
  'old-bank-data': (w) =>
    `Er gaat niets weg, want de bankgegevens ${w.through ? `lopen tot en met ${named(w.through)}` : 'ontbreken nog'}.`,
  'no-address': () => 'Er gaat niets weg, want er is geen werkend adres.',
  'credit-covers': () => 'Er gebeurt niets, want het tegoed is groter dan wat te laat is.',
  'small-amount': () => 'Er gebeurt niets, want het bedrag is te klein voor een eigen bericht.',
  assigned: () => 'Er gebeurt niets, want deze facturen zijn overgedragen aan een factoringbedrijf.',
  'registration-missing': () =>
    'Er gaat niets weg: wie voor een ander incasseert bij een natuurlijk persoon, heeft een geldige Wki-registratie nodig. Die ontbreekt of is verlopen. Vraag de beheerder om de registratie in te vullen.',
  'plan-finished': () =>
    'Het stappenplan is klaar en het besluit is genomen. Er gaat niets vanzelf meer weg.',
  'written-off': (w) => `Er gaat niets meer weg: afgeboekt op ${named(w.on)}. De vordering blijft staan.`,
  'handed-over': (w) => `Er gaat niets meer weg: overgedragen op ${named(w.on)}.`,
  stopped: () => 'Er gaat niets weg, want de stopknop van deze administratie staat aan.',
};

export const PLAN_NAME = { business: 'zakelijk', consumer: 'consument' } as const;
