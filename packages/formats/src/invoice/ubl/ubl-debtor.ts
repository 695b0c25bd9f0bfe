import { isIban, normaliseIban } from '../../iban.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import type { ParsedDebtor } from '../parsed-invoice.ts';
import { element, elements, textAt } from './ubl-path.ts';

const NOBODY: ParsedDebtor = {
  name: null,
  kvk: null,
  vatNumber: null,
  iban: null,
  email: null,
  phone: null,
  street: null,
  postcode: null,
  city: null,
  country: null,
  customerNumber: null,
  contactName: null,
  kind: null,
};

/** ISO 6523 code of the Dutch chamber of commerce. */
const KVK_SCHEME = '0106';

const kvkOf = (party: XmlElement, country: string | null): string | null => {
  const identifiers = [
    ...elements(party, 'cac:PartyLegalEntity/cbc:CompanyID'),
    ...elements(party, 'cac:PartyIdentification/cbc:ID'),
    ...elements(party, 'cbc:EndpointID'),
  ];
  const named = identifiers.find((one) => one.attributes.get('schemeID')?.toUpperCase().endsWith(KVK_SCHEME));
  const legal = element(party, 'cac:PartyLegalEntity/cbc:CompanyID');
  const unnamed = country === 'NL' && !legal?.attributes.has('schemeID') ? legal : undefined;
  const number = (named ?? unnamed)?.text.replace(/\s/g, '') ?? '';
  return /^\d{8}$/.test(number) ? number : null;
};

const vatNumberOf = (party: XmlElement): string | null => {
  const schemes = elements(party, 'cac:PartyTaxScheme');
  const vat = schemes.find((scheme) =>
    ['VAT', 'BTW'].includes(textAt(scheme, 'cac:TaxScheme/cbc:ID') ?? 'VAT'),
  );
  return vat ? textAt(vat, 'cbc:CompanyID') : null;
};

const emailOf = (party: XmlElement): string | null => {
  const endpoints = elements(party, 'cbc:EndpointID').filter(
    (one) => one.attributes.get('schemeID') === 'EM',
  );
  const addresses = [textAt(party, 'cac:Contact/cbc:ElectronicMail'), ...endpoints.map(({ text }) => text)];
  return addresses.find((address) => address !== null && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) ?? null;
};

const streetOf = (address: XmlElement): string | null => {
  const additional = textAt(address, 'cbc:AdditionalStreetName') ?? '';
  const parts = [
    textAt(address, 'cbc:StreetName', 'cac:AddressLine/cbc:Line'),
    textAt(address, 'cbc:BuildingNumber'),
    // Some packages put the house number here; a second address line it is otherwise.
    /^\d+\s?[\w-]{0,5}$/.test(additional) ? additional : null,
  ];
  return parts.filter((part) => part !== null).join(' ') || null;
};

/** Account that a direct debit is drawn on (BT-91). */
const ibanOf = (document: XmlElement): string | null => {
  const mandate = 'cac:PaymentMeans/cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID';
  const found = elements(document, mandate).find(({ text }) => isIban(text));
  return found ? normaliseIban(found.text) : null;
};

/** Who owes (BG-7 Buyer); the name in the register goes before the trading name. */
export const ublDebtor = (document: XmlElement): ParsedDebtor => {
  const customer = element(document, 'cac:AccountingCustomerParty');
  const party = customer && element(customer, 'cac:Party');
  if (!customer || !party) return NOBODY;
  const address = element(party, 'cac:PostalAddress');
  const country = address
    ? (textAt(address, 'cac:Country/cbc:IdentificationCode')?.toUpperCase() ?? null)
    : null;
  const identification = elements(party, 'cac:PartyIdentification/cbc:ID');
  return {
    ...NOBODY,
    name: textAt(party, 'cac:PartyLegalEntity/cbc:RegistrationName', 'cac:PartyName/cbc:Name'),
    kvk: kvkOf(party, country),
    vatNumber: vatNumberOf(party),
    iban: ibanOf(document),
    email: emailOf(party),
    phone: textAt(party, 'cac:Contact/cbc:Telephone'),
    street: address ? streetOf(address) : null,
    postcode: address ? textAt(address, 'cbc:PostalZone') : null,
    city: address ? textAt(address, 'cbc:CityName') : null,
    country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
    customerNumber:
      textAt(customer, 'cbc:SupplierAssignedAccountID') ??
      identification.find((one) => !one.attributes.has('schemeID') && one.text !== '')?.text ??
      null,
    contactName: textAt(party, 'cac:Contact/cbc:Name'),
  };
};
