import type { Language } from '@voldaan/domain/money/euro.ts';

/** The words of a new way in. */
export type WayInText = {
  readonly subject: (creditor: string) => string;
  readonly preheader: string;
  readonly asked: (creditor: string) => string;
  readonly open: string;
  readonly until: (date: string) => string;
  readonly code: (enterUrl: string, code: string) => string;
  readonly notAsked: string;
  readonly question: (contactName: string, phone: string) => string;
};

const nl: WayInText = {
  subject: (creditor) => `Uw nieuwe link van ${creditor}`,
  preheader: 'Hiermee opent u uw persoonlijke pagina',
  asked: (creditor) =>
    `U vroeg om een nieuwe link naar uw persoonlijke pagina bij ${creditor}. Hier is de link.`,
  open: 'Open uw pagina',
  until: (date) => `De link werkt tot en met ${date}. Stuur hem niet door.`,
  code: (enterUrl, code) => `Werkt de knop niet? Ga naar ${enterUrl} en typ ${code}.`,
  notAsked: 'Heeft u hier niet om gevraagd? Dan hoeft u niets te doen.',
  question: (contactName, phone) => `Een vraag? Bel ${contactName}, ${phone}.`,
};

const en: WayInText = {
  subject: (creditor) => `Your new link from ${creditor}`,
  preheader: 'It opens your personal page',
  asked: (creditor) => `You asked for a new link to your personal page at ${creditor}. Here it is.`,
  open: 'Open your page',
  until: (date) => `The link works until ${date}. Please do not forward it.`,
  code: (enterUrl, code) => `Does the button not work? Go to ${enterUrl} and type ${code}.`,
  notAsked: 'Did you not ask for this? Then you do not have to do anything.',
  question: (contactName, phone) => `A question? Call ${contactName}, ${phone}.`,
};

export const WAY_IN_TEXTS: Readonly<Record<Language, WayInText>> = { nl, en };
