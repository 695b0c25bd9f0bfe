import type { CsvField } from './csv-field.ts';

/**
 * The names under which Exact, Moneybird, e-Boekhouden, SnelStart, Twinfield and people put a field in a file, reduced
 * to small letters and digits; the most telling first. A column serves one field, in the order of this table: so
 * "Debiteur" is the name where nothing better is, and the customer number where the name has a column of its own.
 */
export const COLUMN_NAMES: Readonly<Record<CsvField, readonly string[]>> = {
  number: names(
    'factuurnummer factuurnr factnr factuurno verkoopfactuurnummer invoicenumber invoiceno invoicenr invoiceid',
    'documentnummer documentnumber faktuurnummer ourreference onzereferentie onsref onzeref boekstuknummer boekstuk',
    'factuur invoice nummer number nr',
  ),
  issueDate: names(
    'factuurdatum factdatum datumfactuur invoicedate issuedate dateofinvoice documentdatum documentdate',
    'boekdatum boekingsdatum datum date',
  ),
  dueDate: names(
    'vervaldatum vervaldag verval vervaldt uiterstebetaaldatum betalenvoor tebetalenvoor uiterlijkebetaaldatum',
    'duedate datedue paymentduedate expirydate paybefore',
  ),
  term: names(
    'betaaltermijn betalingstermijn betaaltermijndagen betalingsconditie betalingsvoorwaarde betaalconditie termijn',
    'betaaltermijnindagen paymentterm paymentterms paymenttermdays termdays terms creditdays krediettermijn',
  ),
  open: names(
    'openstaand openstaandbedrag bedragopenstaand openbedrag nogtebetalen openstaandinclbtw openstaandsaldo restant',
    'restbedrag tebetalen saldo open outstanding outstandingamount openamount amountdue balancedue balance amountopen',
  ),
  gross: names(
    'bedraginclbtw bedraginclusiefbtw totaalinclbtw totaalinclusiefbtw totaalbedraginclbtw factuurbedraginclbtw',
    'inclbtw inclusiefbtw factuurbedrag totaalbedrag bedragincl totaalincl prijsinclbtw totalpriceincltax',
    'totalinclvat amountinclvat amountincludingvat totalincludingvat totalamount invoiceamount grossamount gross bruto',
    'bedrageur bedragineuro bedragineuros brutobedrag bedrag totaal amount total amounteur',
  ),
  net: names(
    'bedragexclbtw bedragexclusiefbtw totaalexclbtw totaalexclusiefbtw exclbtw exclusiefbtw bedragexcl totaalexcl',
    'nettobedrag netto amountexclvat amountexcludingvat totalexclvat totalexcludingvat netamount net subtotaal subtotal',
    'totalpriceexcltax prijsexclbtw',
  ),
  vat: names('btwbedrag bedragbtw totaalbtw btw vatamount totalvat vat taxamount tax'),
  currency: names('valuta valutacode munt muntsoort currency currencycode'),
  documentKind: names(
    'factuursoort soortfactuur factuurtype typefactuur documentsoort documenttype invoicetype typedocument boekingstype',
    'soort type',
  ),
  correctsInvoice: names(
    'creditnotabijfactuur crediteertfactuur correctieopfactuur oorspronkelijkefactuur creditopfactuur correctsinvoice',
    'originalinvoice originalinvoicenumber',
  ),
  name: names(
    'debiteurnaam debiteurennaam naamdebiteur klantnaam naamklant bedrijfsnaam relatienaam naamrelatie organisatie',
    'companyname customername debtorname clientname accountname contactnaam naam name bedrijf company',
    'debiteur klant relatie customer client debtor account contact',
  ),
  customerNumber: names(
    'klantnummer klantnr klantcode klantid debiteurnummer debiteurennummer debiteurnr debiteurcode debiteurid relatienummer',
    'relatienr relatiecode customernumber customerno customernr customerid customercode debtornumber debtorcode clientnumber',
    'accountnumber accountcode debiteur klant relatie customer debtor account',
  ),
  contactName: names(
    'contactpersoon naamcontactpersoon tav tennamevan aanspreekpunt contactperson contactname attention attn contact',
  ),
  email: names(
    'email emailadres emailaddress mail mailadres emailfactuur factuuremail emaildebiteur emailklant',
  ),
  phone: names(
    'telefoon telefoonnummer telefoonnr tel telnr telnummer mobiel mobielnummer phone phonenumber telephone mobile',
  ),
  kvk: names(
    'kvk kvknummer kvknr handelsregisternummer cocnumber coc chamberofcommerce chamberofcommercenumber',
  ),
  vatNumber: names(
    'btwnummer btwnr btwid btwidentificatienummer vatnumber vatno vatnr vatid taxnumber taxid',
  ),
  debtorIban: names(
    'ibanklant klantiban ibandebiteur debiteuriban ibanrelatie relatieiban ibanafnemer rekeningnummerklant',
    'rekeningnummerdebiteur bankrekeningklant bankrekeningdebiteur customeriban ibancustomer debtoriban ibandebtor payeriban',
  ),
  street: names(
    'straat straatnaam straathuisnummer straatenhuisnummer adres adresregel1 adres1 factuuradres street address address1',
  ),
  houseNumber: names('huisnummer huisnr housenumber'),
  houseNumberSuffix: names('huisnummertoevoeging toevoeging huisnrtoevoeging housenumbersuffix suffix'),
  postcode: names('postcode pc zip zipcode postalcode'),
  city: names('plaats woonplaats plaatsnaam stad vestigingsplaats city town'),
  country: names('land landcode country countrycode'),
  debtorKind: names(
    'soortklant klantsoort typeklant klanttype soortdebiteur debiteursoort typedebiteur debiteurtype relatietype',
    'soortrelatie relatiesoort customertype customerkind debtorkind debtortype typeofcustomer rechtsvorm',
  ),
  reference: names(
    'betalingskenmerk betaalkenmerk betaalreferentie betalingsreferentie kenmerk paymentreference paymentref',
    'structuredreference referentie uwreferentie uwref reference yourreference',
  ),
  description: names('omschrijving factuuromschrijving beschrijving description onderwerp subject'),
  product: names(
    'product productgroep productnaam productsoort artikelgroep artikel omzetgroep dienst soortdienst',
    'productgroup productname productcategory service',
  ),
  sentOn: names(
    'verzondenop verzonden verzenddatum datumverzonden verstuurdop verstuurd verzendtop senton sentdate datesent sent',
  ),
  channel: names(
    'verzondenvia verzendwijze verzendmethode verstuurdvia kanaal channel deliverymethod sentby sentvia',
  ),
  iban: names('iban ibannummer rekeningnummer bankrekening'),
};

function names(...lists: string[]): readonly string[] {
  return lists.flatMap((list) => list.split(' '));
}

/** @example reduced('Bedrag incl. BTW (€)') // 'bedraginclbtw' */
export const reduced = (columnName: string): string =>
  columnName
    .normalize('NFD')
    .toLowerCase()
    // "Btw %" is a rate, "Btw" an amount.
    .replace(/%/g, 'percentage')
    .replace(/[^a-z0-9]/g, '');
