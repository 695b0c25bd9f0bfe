import type { ParsedDebtor, ParsedInvoice } from '../parsed-invoice.ts';
import { reduced } from './column-names.ts';

const table = <Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

const DEBTOR_KINDS = table<NonNullable<ParsedDebtor['kind']>>([
  [
    'company',
    'company business b2b bedrijf zakelijk onderneming organisatie rechtspersoon bv nv vof cv maatschap',
  ],
  ['company', 'stichting vereniging cooperatie overheid gemeente nonprofit'],
  ['sole-trader', 'soletrader soleproprietor freelancer eenmanszaak zzp zzper zelfstandige'],
  [
    'consumer',
    'consumer private individual person b2c consument particulier prive privepersoon natuurlijkpersoon',
  ],
]);

const DOCUMENT_KINDS = table<ParsedInvoice['kind']>([
  ['invoice', 'factuur verkoopfactuur debet invoice salesinvoice f'],
  [
    'credit-note',
    'creditnota credit creditfactuur verkoopcreditnota creditnote creditinvoice creditmemo c cn',
  ],
]);

const CHANNELS = table<NonNullable<ParsedInvoice['channel']>>([
  ['email', 'email mail emailpdf pdf'],
  ['post', 'post brief papier letter paper mailpost perpost'],
  ['peppol', 'peppol ubl efactuur einvoice einvoicing simplerinvoicing'],
]);

/** Kind of customer in the words of spreadsheets; undefined when the word is not known. */
export const cellDebtorKind = (text: string): ParsedDebtor['kind'] | undefined =>
  ['', 'onbekend', 'unknown'].includes(reduced(text)) ? null : DEBTOR_KINDS.get(reduced(text));

/** Whether the document is called a credit note; undefined when the word is not known. */
export const cellDocumentKind = (text: string): ParsedInvoice['kind'] | undefined =>
  DOCUMENT_KINDS.get(reduced(text));

/** How the invoice was sent; undefined when the word is not known. */
export const cellChannel = (text: string): ParsedInvoice['channel'] | undefined =>
  text === '' ? null : CHANNELS.get(reduced(text));
