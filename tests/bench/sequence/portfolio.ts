import type { SentFile } from '@voldaan/application/intake/plan-import.ts';
import { addDays, type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';

/** The day on which everything is imported: a Monday. */
export const IMPORTED_ON = plainDate('2026-08-24');

/**
 * `past`: all is overdue on arrival, so that the four of a debtor go through the plan together. `ahead`: nothing
 * is due yet, and the four fall due on four days running, so that they share only some of their messages.
 */
export type Due = 'past' | 'ahead';

/** Four due dates of one debtor, his week one of four. */
const dueDates = (debtor: number, due: Due): readonly PlainDate[] => {
  const week = due === 'past' ? -(1 + (debtor % 4)) : 1 + (debtor % 4);
  const monday = addDays(IMPORTED_ON, 7 * week);
  return [0, 1, 2, 3].map((day) => addDays(monday, day));
};

const HEADER =
  'Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Naam;Soort klant;E-mail;Telefoon;Straat;Postcode;Plaats;Klantnummer';

const linesOf = (debtor: number, due: Due): readonly string[] => {
  const name = `Debiteur ${debtor}`;
  const kind = debtor % 4 === 3 ? 'consument' : 'bedrijf';
  const where = `Dorpsstraat ${debtor + 1};8102 CD;Raalte`;
  return dueDates(debtor, due).map((on, i) => {
    const number = `2026-${debtor * 4 + i + 1}`;
    const amount = `${150 + ((debtor * 37 + i * 61) % 2500)},${10 + i}`;
    const party = `${name};${kind};debiteur${debtor}@post.example;038 123 45 67;${where};K${debtor}`;
    return `${number};${addDays(on, -30)};${on};${amount};${party}`;
  });
};

/** A list of invoices as a bookkeeping package writes it: four for each debtor. */
export const portfolio = (invoices: number, due: Due): SentFile => {
  const debtors = Array.from({ length: Math.ceil(invoices / 4) }, (_, debtor) => debtor);
  const lines = debtors.flatMap((debtor) => linesOf(debtor, due)).slice(0, invoices);
  return { name: 'openstaand.csv', bytes: new TextEncoder().encode([HEADER, ...lines].join('\n')) };
};
