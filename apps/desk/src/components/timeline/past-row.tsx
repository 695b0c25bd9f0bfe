import { documentAddress } from '@voldaan/contract/desk/client.ts';
import type { PastEntry } from '@voldaan/contract/desk/timeline.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { dayOf, formatClock, formatShortDay } from '../../format/day.ts';
import { language, useTexts } from '../../state/reader.ts';
import { sayCoded } from '../../texts/coded.ts';
import { MailFiles } from '../answer/mail-answer.tsx';

type PastRowProps = { readonly entry: PastEntry; readonly today: PlainDate; readonly debtorId: string };

/** What happened, who did it and when, what somebody wrote, and the message as it was sent. */
export const PastRow = ({ entry, today, debtorId }: PastRowProps) => {
  const { happenings, plan, card } = useTexts();
  const { at, what, actor, cause, note, documentId } = entry;
  return (
    <>
      <time class="when" dateTime={at}>
        {formatShortDay(dayOf(at), today, language.value)}
      </time>
      <div class="what" data-code={what.code}>
        <p>{sayCoded(happenings.HAPPENED, what)}</p>
        {note && <blockquote>{note}</blockquote>}
        {what.code === 'mail-received' && <MailFiles debtorId={debtorId} files={what.data.files} />}
        <p class="small">
          {formatClock(at, language.value)}, {happenings.actorName(actor)}
          {cause && `: ${sayCoded(plan.CAUSE, cause)}`}
          {documentId && (
            <>
              {' · '}
              <a href={documentAddress(debtorId, documentId)} target="_blank" rel="noreferrer">
                {card.document}
              </a>
            </>
          )}
        </p>
      </div>
    </>
  );
};
