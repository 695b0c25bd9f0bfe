import { readMailRecord } from '@voldaan/application/incoming/mail-record.ts';
import { shownFiles } from '../card/mails.ts';
import type { Tellers } from './teller.ts';

/** As much of a mail as fits in the timeline; the whole of it opens beside it. */
const LONGEST = 600;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Mail that came in, and the pause for its reader. */
export const incomingTellers: Tellers<'MailReceived' | 'HoldProlonged'> = {
  MailReceived: ({ mailId, kind, note }, _, { notes }) => {
    const record = readMailRecord(notes.get(note?.id ?? ''));
    return {
      what: {
        code: 'mail-received',
        data: {
          kind,
          from: record ? record.from.name || record.from.address : null,
          subject: record?.subject ?? '',
          files: record ? shownFiles(record) : [],
        },
      },
      note: record?.text ? shortened(record.text) : null,
      documentId: record ? `received-${mailId}` : null,
    };
  },
  HoldProlonged: ({ until }) => ({ what: { code: 'reading-delayed', data: { until } } }),
};
