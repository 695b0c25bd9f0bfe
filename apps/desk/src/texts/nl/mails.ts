import type { MailKind, MailMark } from '@voldaan/contract/desk/mails.ts';

const HAPPENED: Readonly<Record<MailKind, (from: string) => string>> = {
  reply: (from) => `E-mail van ${from}`,
  automatic: (from) => `Automatisch antwoord van ${from}`,
  bounce: (from) => `Melding van een mailserver (${from})`,
  flood: () => 'Meer dan honderd e-mails op één dag: de rest van die dag is niet bewaard',
};

const MARK: Readonly<Record<MailMark, string>> = {
  'sender-unknown': 'Dit adres staat niet bij deze debiteur. Bel bij twijfel het nummer dat u al had.',
  'sender-unproven': 'Niet bewezen is dat de mail van dit adres komt.',
  virus: 'In de mail is een virus gevonden. De bijlagen zijn niet bewaard.',
  'bsn-removed': 'Er stond een burgerservicenummer in. Dat mogen wij niet bewaren; het is weggelaten.',
  cut: 'De mail is zeer lang. Dit is het begin.',
  unreadable:
    'Deze mail kon niet worden gelezen. Vraag de afzender om hem opnieuw te sturen, zonder bijlagen.',
};

/** The words of mail that came in. */
export const MAILS = {
  happened: (kind: MailKind, from: string | null, subject: string) =>
    `${HAPPENED[kind](from ?? 'onbekend')}${subject && `: ${subject}`}`,
  title: (day: string, from: string) => `E-mail van ${from}, ${day}`,
  flood: (day: string) => `Meer dan honderd e-mails op ${day}`,
  erased: 'De tekst is gewist.',
  floodText:
    'De rest van die dag is niet bewaard. Bel de debiteur, of kijk of een ander zijn adres gebruikt.',
  empty: 'Er staat geen tekst in.',
  quoted: 'Eerdere e-mail daaronder',
  files: 'Bijlagen',
  left: 'niet bewaard: alleen foto’s en pdf’s zonder programma’s',
  marks: MARK,
  reply: 'Antwoord per e-mail',
  replyHint: 'Gaat naar het adres dat bij deze debiteur staat, ook als een ander schreef.',
  answered: 'Beantwoord',
  send: 'Verstuur het antwoord',
  morningMail: {
    title: 'E-mail in de ochtend',
    explain:
      'Op werkdagen om 08.00 uur, met wat er die dag op u wacht. Wacht er niets, dan komt er geen e-mail.',
    wanted: 'Stuur mij deze e-mail',
    comes: 'U krijgt de e-mail in de ochtend.',
    stays: 'U krijgt de e-mail in de ochtend niet meer.',
  },
} as const;
