import type { LettersTexts } from './texts.ts';

/** The words of correspondence in English. */
export const en: LettersTexts = {
  title: 'Messages to you',
  confirmText: 'We show earlier messages after a short check.',
  intro: 'This is what we sent you, as it was sent.',
  none: 'There are no messages yet.',
  sentOn: (date) => `Sent on ${date}`,
  all: 'All messages',
};
