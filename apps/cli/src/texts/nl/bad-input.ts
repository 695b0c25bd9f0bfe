export const BAD_NL = {
  domain: (name: string, found: string) =>
    `${name}: "${found}" is geen domein. Gebruik bijvoorbeeld voldaan.example.`,
  amount: (name: string, found: string) =>
    `${name}: "${found}" is geen bedrag. Gebruik een punt en hoogstens twee decimalen, bijvoorbeeld 1752.79.`,
  negative: (name: string) => `${name}: het bedrag mag niet onder nul zijn. Gebruik bijvoorbeeld 0.00.`,
  notPositive: (name: string) => `${name}: het bedrag moet boven nul zijn. Gebruik bijvoorbeeld 0.01.`,
  tooLarge: () => 'Samen zijn deze bedragen te groot om mee te rekenen. Gebruik kleinere bedragen.',
  date: (name: string, found: string) =>
    `${name}: "${found}" is geen datum tussen 1900 en 2199. Gebruik bijvoorbeeld 2026-02-28.`,
  tooEarly: (name: string, first: string) =>
    `${name}: deze berekening kan vanaf ${first}. Kies een latere dag.`,
  choice: (name: string, found: string, choices: readonly string[]) =>
    `${name}: "${found}" kan niet. Kies uit ${choices.join(', ')}.`,
  wholeNumber: (name: string, found: string, from: number, until: number) =>
    `${name}: "${found}" kan niet. Gebruik een heel getal van ${from} tot en met ${until}.`,
  percentage: (name: string, found: string) =>
    `${name}: "${found}" is geen percentage. Gebruik een getal van 0 tot en met 1000 met hoogstens twee decimalen, bijvoorbeeld 6.5.`,
  payment: (found: string) =>
    `--paid: "${found}" kan niet. Gebruik DATUM=BEDRAG, bijvoorbeeld 2026-02-01=500.00.`,
  changedStep: (found: string) =>
    `--step: "${found}" kan niet. Gebruik PLAN:TREDE=DAG, bijvoorbeeld business:3=14.`,
  assumption: () =>
    'Gebruik --monthly of --disputed, niet allebei, met een dag bij --from, bijvoorbeeld --from 2026-12-01.',
  outsideTable: (name: string, found: string, from: string, until: string) =>
    `${name}: voor ${found} zijn de wettelijke getallen niet bekend. Kies een dag van ${from} tot en met ${until}.`,
  untilBeforeFrom: (until: string, from: string) =>
    `--until: ${until} ligt voor de eerste dag ${from}. Kies ${from} of later.`,
  paymentAfterUntil: (on: string, until: string) =>
    `--paid: ${on} ligt na de laatste dag ${until}. Laat deze betaling weg of kies een latere --until.`,
  rateWithoutAgreed: (option: string) =>
    `${option} hoort bij een afgesproken rente. Zet er --kind agreed bij of laat ${option} weg.`,
  agreedWithoutRate: () => 'Bij --kind agreed hoort een percentage. Zet er bijvoorbeeld --rate 6 bij.',
  digits: (found: string) =>
    `"${found}" kan niet. Gebruik 1 tot en met 15 cijfers, bijvoorbeeld 000056789012345.`,
  creditorReference: (found: string) =>
    `"${found}" kan niet. Gebruik 1 tot en met 21 letters en cijfers, bijvoorbeeld 539007547034.`,
  iban: (found: string) => `--iban: "${found}" is geen geldig IBAN. Kijk de cijfers na.`,
  epcAmount: () => '--amount: een QR-code kan van 0.01 tot en met 999999999.99. Kies een ander bedrag.',
  epcReference: (found: string) =>
    `--reference: "${found}" is geen RF-kenmerk. Zet een ander kenmerk in --text.`,
  epcBoth: () => 'Gebruik --reference of --text, niet allebei.',
  epcFit: () =>
    'Dit past niet in een QR-code: naam 1 tot en met 70 tekens, tekst hoogstens 140, samen 331 bytes zonder stuurtekens, BIC van 8 of 11 tekens. Kort het in.',
  file: (name: string) => `Het bestand "${name}" is niet te lezen. Kijk de naam en de map na.`,
  url: (found: string) => `--url: "${found}" is geen webadres. Gebruik bijvoorbeeld http://localhost:4310.`,
  administration: (found: string, known: readonly string[]) =>
    `--administration: "${found}" kan niet. Kies uit ${known.join(', ')}.`,
  noOneClick: (url: string) =>
    `Op ${url} kan niet met een klik worden aangemeld. Gebruik een Voldaan op uw eigen computer.`,
  notUnderstood: (url: string) => `Wat op ${url} antwoordt, is geen Voldaan van deze versie. Kijk --url na.`,
  unknownCommand: (found: string) =>
    `De opdracht "${found}" bestaat niet. Typ voldaan --help voor een lijst.`,
  unknownOption: (found: string) =>
    `De optie "${found}" bestaat hier niet. Zet er --help achter voor een lijst.`,
  optionNeedsValue: (option: string) => `Achter ${option} hoort een waarde.`,
  optionMissing: (option: string) => `De optie ${option} ontbreekt. Voeg die toe.`,
  argumentMissing: (argument: string) => `Er ontbreekt iets: ${argument}. Voeg het toe.`,
  tooMany: () => 'Er staat te veel achter deze opdracht. Zet tekst met spaties tussen aanhalingstekens.',
  line: () => 'De opdracht is niet te lezen. Zet er --help achter voor uitleg.',
  ours: () =>
    'Hier ging bij ons iets mis; uw invoer is niet de oorzaak. Meld het met de opdracht die u typte.',
};
