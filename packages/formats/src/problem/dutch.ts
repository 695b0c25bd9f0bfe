import { FIELD_LABELS } from '../invoice/csv/field-label.ts';
import { exampleDate } from './example-date.ts';
import { listed, type ProblemWording, quoted } from './wording.ts';

export const dutch: ProblemWording = {
  place: ({ row, column }) => {
    if (row === undefined) return column === undefined ? '' : `Veld "${column}"`;
    return column === undefined ? `Regel ${row}` : `Regel ${row}, kolom "${column}"`;
  },
  sentences: {
    'file-empty': () => 'Het bestand is leeg. Kies een bestand met facturen.',
    'file-too-large': () => 'Het bestand is groter dan 20 MB. Verdeel het over kleinere bestanden.',
    'file-is-pdf': () =>
      'Dit is een pdf. Daar zijn de gegevens niet betrouwbaar uit te lezen. Gebruik de UBL-factuur (XML) of een CSV-bestand.',
    'file-is-spreadsheet': () =>
      'Dit is een Excel-bestand of een zip-bestand. Open het in Excel, kies Opslaan als en dan "CSV UTF-8".',
    'file-unknown': () =>
      'Dit is geen bestand met facturen dat Voldaan kent. Gebruik een UBL-factuur (XML) of een CSV-bestand.',
    'encoding-unknown': () =>
      'De letters in dit bestand zijn niet te lezen. Sla het opnieuw op als UTF-8 en probeer het nog eens.',
    'xml-malformed': (problem) =>
      `Dit XML-bestand is niet heel${problem.found ? ` (${problem.found})` : ''}. Maak de factuur opnieuw aan in uw boekhoudprogramma.`,
    'xml-entities': () =>
      'Dit XML-bestand bevat een DOCTYPE of eigen entiteiten. Die horen niet in een UBL-factuur en worden uit veiligheid geweigerd.',
    'xml-too-many-elements': () =>
      'Dit XML-bestand heeft veel meer onderdelen dan een factuur kan hebben. Maak de factuur opnieuw aan in uw boekhoudprogramma.',
    'xml-root-unknown': (problem) =>
      `Dit XML-bestand begint met ${quoted(problem)} en is geen UBL-factuur of UBL-creditnota. Gebruik UBL 2.1.`,
    'xml-namespace-unknown': (problem) =>
      `Dit XML-bestand heeft de naamruimte ${quoted(problem)} en niet die van UBL 2.1. Maak de factuur aan als UBL 2.1.`,
    'no-rows': () => 'Er staan geen facturen in dit bestand, alleen kolomnamen.',
    'column-missing': (problem) =>
      `Er is geen kolom voor ${problem.field ? FIELD_LABELS[problem.field].nl : 'dit veld'} gevonden${problem.found ? ` met de naam ${quoted(problem)}` : ''}. Gevonden kolommen: ${listed(problem)}. Wijs de juiste kolom aan of voeg hem toe.`,
    'cells-too-many': (problem) =>
      `Deze regel heeft meer kolommen dan de eerste regel; ${quoted(problem)} staat buiten de tabel. Zet tekst met een scheidingsteken tussen aanhalingstekens.`,
    'quote-unclosed': () =>
      'Een aanhalingsteken wordt niet gesloten. Voeg het sluitende aanhalingsteken toe.',
    'value-missing': () => 'Hier staat niets. Vul een waarde in.',
    'text-too-long': (problem) =>
      `${quoted(problem)} is te lang. Gebruik hoogstens ${problem.most ?? 60} tekens.`,
    'date-invalid': (problem) =>
      `${quoted(problem)} is geen datum. Gebruik bijvoorbeeld ${exampleDate(problem.found ?? '')}.`,
    'due-date-missing': () => 'De vervaldatum ontbreekt. Vul de vervaldatum of de betaaltermijn in dagen in.',
    'due-before-issue': (problem) =>
      `De vervaldatum ${quoted(problem)} ligt voor de factuurdatum. Verbeter een van beide.`,
    'term-invalid': (problem) =>
      `${quoted(problem)} is geen betaaltermijn. Gebruik een aantal dagen, bijvoorbeeld 30.`,
    'amount-invalid': (problem) =>
      `${quoted(problem)} is geen bedrag in euro's. Gebruik bijvoorbeeld 1246,30.`,
    'amount-zero': () =>
      'Het bedrag is 0: er valt niets te betalen. Haal deze factuur weg of vul het juiste bedrag in.',
    'amount-too-large': (problem) =>
      `${quoted(problem)} is een te hoog bedrag. Een bank maakt ten hoogste € 999.999.999,99 over. Kijk het bedrag na.`,
    'amount-signs-differ': (problem) =>
      `${quoted(problem)} heeft een ander teken (plus of min) dan het totaal. Verbeter een van beide.`,
    'currency-unknown': (problem) =>
      `${quoted(problem)} is niet de munt EUR. Voldaan verwerkt alleen facturen in euro's.`,
    'debtor-missing': () => 'Er staat niet wie moet betalen. Vul de naam of het klantnummer in.',
    'debtor-kind-unknown': (problem) =>
      `${quoted(problem)} is geen bekende soort klant. Gebruik bedrijf, eenmanszaak of consument, of laat het leeg.`,
    'channel-unknown': (problem) =>
      `${quoted(problem)} is geen bekende manier van verzenden. Gebruik e-mail, post of Peppol, of laat het leeg.`,
    'country-unknown': (problem) =>
      `${quoted(problem)} is geen bekend land. Gebruik bijvoorbeeld NL of Nederland.`,
    'email-invalid': (problem) =>
      `${quoted(problem)} is geen e-mailadres. Gebruik bijvoorbeeld administratie@bedrijf.nl, of laat het leeg.`,
    'kvk-invalid': (problem) =>
      `${quoted(problem)} is geen KVK-nummer. Een KVK-nummer heeft 8 cijfers, bijvoorbeeld 01234567.`,
    'iban-invalid': (problem) =>
      `${quoted(problem)} is geen IBAN. Gebruik bijvoorbeeld NL91 ABNA 0417 1643 00, of laat het leeg.`,
    'duplicate-number': (problem) =>
      problem.otherFile === undefined
        ? `Factuurnummer ${quoted(problem)} staat ook op regel ${problem.otherRow ?? '?'}. Haal een van beide regels weg.`
        : `Factuurnummer ${quoted(problem)} staat ook in het bestand "${problem.otherFile}". Haal een van beide weg.`,
    'number-of-other-debtor': (problem) =>
      `Factuurnummer ${quoted(problem)} is al in gebruik bij een andere klant. Kijk na bij wie de factuur hoort.`,
    'number-changed': (problem) =>
      `Factuurnummer ${quoted(problem)} is eerder ingelezen met een ander bedrag of een andere vervaldatum. Haal deze factuur weg, of maak een creditnota en een nieuwe factuur.`,
    'document-type-refused': (problem) =>
      `Documentsoort ${quoted(problem)} is een pro-formafactuur. Die hoeft niet betaald te worden en wordt niet ingelezen.`,
    'pdf-invalid': () =>
      'De pdf in deze factuur is beschadigd. Maak de factuur opnieuw aan of haal de bijlage weg.',
    'more-problems': (problem) =>
      `Er zijn nog ${problem.count ?? 0} problemen. Los eerst de problemen hierboven op en kies het bestand opnieuw.`,
  },
};
