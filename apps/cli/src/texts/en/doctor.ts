import type { DOCTOR_NL } from '../nl/doctor.ts';

export const DOCTOR_EN: typeof DOCTOR_NL = {
  node: (version) => `Node ${version}.`,
  nodeOld: (version) => `Node ${version} is too old. Run npm ci and use npx voldaan.`,
  dynoxide: 'The embedded database (dynoxide) is there.',
  dynalite: 'The embedded database is dynalite: it works, but slower than dynoxide.',
  noDynamo: 'The embedded database is missing. Run npm ci.',
  site: { desk: 'The desk', portal: 'The portal' },
  answers(site, url, version) {
    return `${this.site[site]} answers at ${url}, version ${version}.`;
  },
  silent(site, url) {
    return `${this.site[site]} does not answer at ${url}. Start Voldaan with npm start, or check the address.`;
  },
  strange(site, url) {
    return `${this.site[site]} does not say at ${url} how it is. Check the address; an older Voldaan may run there.`;
  },
  table: 'The table answers.',
  tableGone:
    'The table does not answer. Look at the AWS Health Dashboard, and at what the function may do with the table.',
  swept: (minutes) => `The check of every five minutes ended ${minutes} minutes ago.`,
  sweepLate: (minutes) =>
    `The check of every five minutes last ended ${minutes} minutes ago. Look at the logs of the function sweep, and whether its schedule is on.`,
  notSweptYet: 'The check of every five minutes has not come yet. Look again in five minutes.',
  notHttps: (url) => `${url} is not secured. Give the address with https.`,
  noCertificate: (host) =>
    `${host} has no certificate that browsers trust. Look in AWS Certificate Manager (us-east-1) whether it was issued.`,
  certificateEnds: (host, days) =>
    `The certificate of ${host} is valid for ${days} more days. AWS renews it while the CNAME of Certificate Manager stands in the DNS: put it back.`,
  certificate: (host, days) => `The certificate of ${host} is valid for ${days} more days.`,
  headers: (url) => `The pages at ${url} have the safe headers.`,
  headersMissing: (url, names) =>
    `The pages at ${url} lack ${names.join(', ')}. Deploy the infrastructure again; put no proxy between that removes headers.`,
  noPage: (url) => `No page comes from ${url}. Look whether the site was deployed.`,
  noAnswer: (name) => `The DNS does not answer for ${name}. Try again later.`,
  spf: (domain) => `SPF of ${domain} names Amazon SES.`,
  noSpf: (domain) => `${domain} has no SPF. Add a TXT record: v=spf1 include:amazonses.com -all.`,
  twoSpf: (domain) => `${domain} has more than one SPF record, so none counts. Make them one.`,
  spfWithoutSes: (domain) => `SPF of ${domain} does not name Amazon SES. Add include:amazonses.com.`,
  dkim: (name) => `DKIM stands at ${name}.`,
  noDkim: (name) => `DKIM is missing at ${name}. Copy the three CNAME records that SES shows for the domain.`,
  dkimUnasked: (domain) =>
    `DKIM of ${domain} was not looked at. Give the three keys that SES shows for the domain: --dkim one,two,three.`,
  dmarc: (domain, policy) => `DMARC of ${domain} is on ${policy}.`,
  noDmarc: (domain) =>
    `${domain} has no DMARC. Add a TXT record at _dmarc.${domain}: v=DMARC1; p=quarantine.`,
  dmarcBroken: (domain) => `DMARC of ${domain} names no policy. Put p=quarantine into the record.`,
  dmarcNone: (domain) =>
    `DMARC of ${domain} is on none: who pretends to be you gets through. Set it to quarantine once the reports are good.`,
  rows: (accounts) => `The lists agree with the files of the debtors (${accounts} looked at).`,
  rowsRepaired: (accounts, names) =>
    `The lists differed for ${names.length} of ${accounts} debtors and were repaired: ${names.slice(0, 10).join(', ')}. Run this again; if some differ again, report it.`,
  rowsRefused: (why) => `The lists were not looked at. ${why}`,
  reports: (accounts) => `The reports agree with the files of the debtors (${accounts} counted).`,
  reportsMended: (accounts, days) =>
    `The reports differed on ${days.length === 1 ? '1 day' : `${days.length} days`} (${accounts} debtors counted) and were repaired: ${days.slice(0, 10).join(', ')}. Run this again; if some differ again, report it.`,
  reportsRefused: (why) => `The reports were not counted. ${why}`,
  well: 'well',
  wrong: 'wrong',
};
