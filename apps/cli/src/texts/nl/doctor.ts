export const DOCTOR_NL = {
  node: (version: string) => `Node ${version}.`,
  nodeOld: (version: string) => `Node ${version} is te oud. Voer npm ci uit en gebruik npx voldaan.`,
  dynoxide: 'De ingebouwde database (dynoxide) staat klaar.',
  dynalite: 'De ingebouwde database is dynalite: dat werkt, maar langzamer dan dynoxide.',
  noDynamo: 'De ingebouwde database ontbreekt. Voer npm ci uit.',
  site: { desk: 'Het kantoor', portal: 'Het portaal' },
  answers(site: 'desk' | 'portal', url: string, version: string): string {
    return `${this.site[site]} antwoordt op ${url}, versie ${version}.`;
  },
  silent(site: 'desk' | 'portal', url: string): string {
    return `${this.site[site]} antwoordt niet op ${url}. Start Voldaan met npm start, of kijk het adres na.`;
  },
  strange(site: 'desk' | 'portal', url: string): string {
    return `${this.site[site]} zegt op ${url} niet hoe het gaat. Kijk het adres na; misschien draait daar een oudere Voldaan.`;
  },
  table: 'De tabel antwoordt.',
  tableGone:
    'De tabel antwoordt niet. Kijk in de AWS Health Dashboard en naar de rechten van de functie op de tabel.',
  swept: (minutes: number) => `De controle van elke vijf minuten was ${minutes} minuten geleden klaar.`,
  sweepLate: (minutes: number) =>
    `De controle van elke vijf minuten was ${minutes} minuten geleden voor het laatst klaar. Kijk in de logs van de functie sweep en of haar schema aan staat.`,
  notSweptYet: 'De controle van elke vijf minuten is nog niet geweest. Kijk over vijf minuten nog eens.',
  notHttps: (url: string) => `${url} is niet beveiligd. Geef het adres met https.`,
  noCertificate: (host: string) =>
    `${host} heeft geen certificaat dat browsers vertrouwen. Kijk in AWS Certificate Manager (us-east-1) of het is uitgegeven.`,
  certificateEnds: (host: string, days: number) =>
    `Het certificaat van ${host} geldt nog ${days} dagen. AWS vernieuwt het zelf zolang de CNAME uit Certificate Manager in de DNS staat: zet die terug.`,
  certificate: (host: string, days: number) => `Het certificaat van ${host} geldt nog ${days} dagen.`,
  headers: (url: string) => `De pagina's op ${url} hebben de veilige headers.`,
  headersMissing: (url: string, names: readonly string[]) =>
    `De pagina's op ${url} missen ${names.join(', ')}. Rol de infrastructuur opnieuw uit; zet er geen proxy tussen die headers weghaalt.`,
  noPage: (url: string) => `Op ${url} komt geen pagina. Kijk of de site is uitgerold.`,
  noAnswer: (name: string) => `De DNS antwoordt niet voor ${name}. Probeer het later opnieuw.`,
  spf: (domain: string) => `SPF van ${domain} noemt Amazon SES.`,
  noSpf: (domain: string) =>
    `${domain} heeft geen SPF. Zet een TXT-record: v=spf1 include:amazonses.com -all.`,
  twoSpf: (domain: string) => `${domain} heeft meer dan een SPF-record; dan geldt er geen. Voeg ze samen.`,
  spfWithoutSes: (domain: string) =>
    `SPF van ${domain} noemt Amazon SES niet. Voeg include:amazonses.com toe.`,
  dkim: (name: string) => `DKIM staat op ${name}.`,
  noDkim: (name: string) =>
    `DKIM ontbreekt op ${name}. Neem de drie CNAME-records over die SES bij het domein toont.`,
  dkimUnasked: (domain: string) =>
    `DKIM van ${domain} is niet bekeken. Geef de drie sleutels die SES bij het domein toont: --dkim een,twee,drie.`,
  dmarc: (domain: string, policy: string) => `DMARC van ${domain} staat op ${policy}.`,
  noDmarc: (domain: string) =>
    `${domain} heeft geen DMARC. Zet een TXT-record op _dmarc.${domain}: v=DMARC1; p=quarantine.`,
  dmarcBroken: (domain: string) => `DMARC van ${domain} noemt geen beleid. Zet p=quarantine in het record.`,
  dmarcNone: (domain: string) =>
    `DMARC van ${domain} staat op none: wie zich voor u uitgeeft, komt door. Zet het op quarantine zodra de rapporten goed zijn.`,
  rows: (accounts: number) => `De lijsten kloppen met de dossiers (${accounts} bekeken).`,
  rowsRepaired: (accounts: number, names: readonly string[]) =>
    `De lijsten weken af bij ${names.length} van ${accounts} dossiers; ze zijn hersteld: ${names.slice(0, 10).join(', ')}. Draai dit nog eens; wijken er dan weer af, meld het dan.`,
  rowsRefused: (why: string) => `De lijsten zijn niet bekeken. ${why}`,
  reports: (accounts: number) => `De rapporten kloppen met de dossiers (${accounts} geteld).`,
  reportsMended: (accounts: number, days: readonly string[]) =>
    `De rapporten weken af op ${days.length === 1 ? '1 dag' : `${days.length} dagen`} (${accounts} dossiers geteld); ze zijn hersteld: ${days.slice(0, 10).join(', ')}. Draai dit nog eens; wijken er dan weer af, meld het dan.`,
  reportsRefused: (why: string) => `De rapporten zijn niet nageteld. ${why}`,
  well: 'goed',
  wrong: 'fout',
};
