import { isProduction } from './stage.ts';

const setting = (name: string): string | undefined => process.env[name] || undefined;

/** Domain of this stage, such as `voldaan.example`. Without one the sites get an address of CloudFront. */
const domain = setting('VOLDAAN_DOMAIN');

/** The host of a site, in the shape that a router takes. */
export const hostOf = (name: string) => (domain === undefined ? {} : { domain: `${name}.${domain}` });

/** Domain or address from which mail is sent; a stage without one cannot do its work. */
export const mailSender = (): string => {
  const sender = setting('VOLDAAN_MAIL_SENDER') ?? domain;
  if (sender === undefined) {
    throw new Error('Set VOLDAAN_MAIL_SENDER to the domain or address that mail is sent from.');
  }
  return sender;
};

/** Who writes to people who work here: `aanmelden@` the domain, or the one address that may send. */
export const staffMailSender = (): string => {
  const sender = mailSender();
  return sender.includes('@') ? sender : `aanmelden@${sender}`;
};

/**
 * Domain at which answers to our mails are received, such as `antwoord.voldaan.example`; empty: they go to the
 * creditor's own address. It must be a domain of its own, because all mail to it comes here.
 */
export const repliesDomain = setting('VOLDAAN_REPLIES_DOMAIN') ?? '';

/** Addresses that may let themselves in as administrators of a new installation, separated by commas. */
export const firstAdmin = setting('VOLDAAN_FIRST_ADMIN') ?? '';

/** Mails a second that SES allows this account: 1 in its sandbox, 14 at first outside it. */
export const mailsPerSecond = Number(setting('VOLDAAN_MAILS_PER_SECOND') ?? (isProduction ? 14 : 1));

/** Accounts with something open, for which a morning must be long enough. */
export const accounts = Number(setting('VOLDAAN_ACCOUNTS') ?? 1000);

/** Name of a table that was restored from a backup, to go on with in the place of our own. */
export const restoredTable = setting('VOLDAAN_RESTORED_TABLE');

/** Address to which alarms are mailed. */
export const alarmAddress = setting('VOLDAAN_ALARMS_TO');
