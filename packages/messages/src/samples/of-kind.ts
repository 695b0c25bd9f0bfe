import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Message, MessageKind } from '../content/message.ts';
import { allSamples } from './all.ts';
import { yilmaz } from './people.ts';

/** One message of every kind in a language, in the order in which a debtor could meet them. */
export const samplesIn = (language: Language): readonly Message[] => {
  const first = new Map<MessageKind, Message>();
  for (const [, message] of allSamples) {
    const { kind, addressee } = message;
    // Only a consumer gets a fourteen-day notice.
    const fits = kind !== 'fourteen-day-notice' || addressee.name === yilmaz.name;
    if (addressee.language === language && fits && !first.has(kind)) first.set(kind, message);
  }
  return [...first.values()];
};
