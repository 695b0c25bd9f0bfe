import { isIban, normaliseIban } from '../../iban.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import type { ParsedPaymentMeans } from '../parsed-invoice.ts';
import type { UblFindings } from './ubl-findings.ts';
import { element, elements, textAt } from './ubl-path.ts';

/** UNTDID 1001: factored invoice, factored credit note. */
const FACTORED = new Set(['393', '396']);

/** Identifier of the blocked account in the NLCIUS G-account extension. */
const G_ACCOUNT = 'GACCOUNT';

const namesOf = (party: XmlElement): readonly string[] =>
  [
    ...elements(party, 'cac:PartyName/cbc:Name'),
    ...elements(party, 'cac:PartyLegalEntity/cbc:RegistrationName'),
    ...elements(party, 'cac:PartyLegalEntity/cbc:CompanyID'),
    ...elements(party, 'cac:PartyIdentification/cbc:ID'),
  ].map(({ text }) => text.toLowerCase());

/** A payee (BG-10) that shares no name or number with the supplier is another party. */
const paidToAnother = (document: XmlElement): boolean => {
  const payee = element(document, 'cac:PayeeParty');
  const supplier = element(document, 'cac:AccountingSupplierParty/cac:Party');
  if (!payee) return false;
  const known = new Set(supplier ? namesOf(supplier) : []);
  return !namesOf(payee).some((name) => known.has(name));
};

/** How, and to whom, the invoice is to be paid (BG-16), the G-account apart. */
export const ublPaymentMeans = (document: XmlElement, { amount }: UblFindings): ParsedPaymentMeans => {
  const ordinary = elements(document, 'cac:PaymentMeans').filter(
    (one) => textAt(one, 'cbc:ID') !== G_ACCOUNT,
  );
  const blocked = elements(document, 'cac:PaymentTerms').find(
    (terms) => textAt(terms, 'cbc:PaymentMeansID') === G_ACCOUNT,
  );
  const accounts = ordinary.flatMap((means) => elements(means, 'cac:PayeeFinancialAccount/cbc:ID'));
  const iban = accounts.find(({ text }) => isIban(text))?.text;
  const typeCode = textAt(document, 'cbc:InvoiceTypeCode', 'cbc:CreditNoteTypeCode') ?? '';
  return {
    iban: iban === undefined ? null : normaliseIban(iban),
    code:
      ordinary.map((means) => textAt(means, 'cbc:PaymentMeansCode')).find((code) => code !== null) ?? null,
    assigned: FACTORED.has(typeCode) || paidToAnother(document),
    gAccount: blocked ? amount('cbc:Amount', blocked) : null,
  };
};
