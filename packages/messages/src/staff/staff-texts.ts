import type { Language } from '@voldaan/domain/money/euro.ts';
import type { StaffMessage } from './staff-message.ts';

/** A mail about signing in, in words: one thing to do, and what to think when nobody asked for it. */
export type StaffWords = {
  readonly subject: string;
  readonly title: string;
  readonly before: readonly string[];
  readonly act: string;
  readonly after: readonly string[];
};

type Texts = {
  readonly [Kind in StaffMessage['kind']]: (message: Extract<StaffMessage, { kind: Kind }>) => StaffWords;
};

const nl: Texts = {
  link: ({ until }) => ({
    subject: 'Uw link om aan te melden bij Voldaan',
    title: 'Aanmelden bij Voldaan',
    before: ['U vroeg om een link om aan te melden. Open de link in de browser waarin u werkt.'],
    act: 'Aanmelden',
    after: [
      `De link werkt één keer, tot ${until} uur.`,
      'Vroeg u dit niet? Dan hoeft u niets te doen. Zonder deze link komt niemand binnen.',
    ],
  }),
  reset: ({ by, until }) => ({
    subject: 'Uw toegang tot Voldaan is opnieuw ingesteld',
    title: 'Uw toegang is opnieuw ingesteld',
    before: [
      `${by} heeft uw passkeys verwijderd en u overal afgemeld.`,
      'Meld u aan met deze link en maak een nieuwe passkey.',
    ],
    act: 'Aanmelden',
    after: [
      `De link werkt één keer, tot ${until} uur. Daarna vraagt u een nieuwe aan op de aanmeldpagina.`,
      `Wist u hier niet van? Neem dan contact op met ${by}.`,
    ],
  }),
  invitation: ({ by, administration }) => ({
    subject: `U kunt nu werken in ${administration}`,
    title: `Welkom bij ${administration}`,
    before: [
      `${by} heeft u toegevoegd aan de administratie ${administration} in Voldaan.`,
      'Vul op de aanmeldpagina dit e-mailadres in. U krijgt dan een link om aan te melden.',
    ],
    act: 'Naar de aanmeldpagina',
    after: [`Verwachtte u dit niet? Vraag het dan aan ${by}.`],
  }),
};

const en: Texts = {
  link: ({ until }) => ({
    subject: 'Your link to sign in to Voldaan',
    title: 'Sign in to Voldaan',
    before: ['You asked for a link to sign in. Open it in the browser that you work in.'],
    act: 'Sign in',
    after: [
      `The link works once, until ${until} (Amsterdam time).`,
      'Did you not ask for this? Then there is nothing to do. Nobody gets in without this link.',
    ],
  }),
  reset: ({ by, until }) => ({
    subject: 'Your access to Voldaan was reset',
    title: 'Your access was reset',
    before: [
      `${by} removed your passkeys and signed you out everywhere.`,
      'Sign in with this link and make a new passkey.',
    ],
    act: 'Sign in',
    after: [
      `The link works once, until ${until} (Amsterdam time). After that, ask for a new one on the sign-in page.`,
      `Did you not know about this? Then get in touch with ${by}.`,
    ],
  }),
  invitation: ({ by, administration }) => ({
    subject: `You can now work in ${administration}`,
    title: `Welcome to ${administration}`,
    before: [
      `${by} added you to the books of ${administration} in Voldaan.`,
      'Fill in this e-mail address on the sign-in page. You then get a link to sign in.',
    ],
    act: 'To the sign-in page',
    after: [`Did you not expect this? Then ask ${by}.`],
  }),
};

const TEXTS: Readonly<Record<Language, Texts>> = { nl, en };

/** A message in the words of its reader. */
export const staffWords = (message: StaffMessage, language: Language): StaffWords => {
  const texts = TEXTS[language];
  switch (message.kind) {
    case 'link':
      return texts.link(message);
    case 'reset':
      return texts.reset(message);
    case 'invitation':
      return texts.invitation(message);
  }
};
