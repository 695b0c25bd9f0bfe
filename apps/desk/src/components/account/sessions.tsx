import type { OpenSession, StaffAccount } from '@voldaan/contract/desk/sign-in.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type SessionsProps = { readonly account: StaffAccount; readonly onDone: (said: string) => void };

/** Every browser in which somebody is signed in, each with a way to end it. */
export const Sessions = ({ account, onDone }: SessionsProps) => {
  const { account: t } = useTexts().access;
  const act = useAct();
  const nameOf = ({ device: { browser, system } }: OpenSession): string =>
    t.device(browser ?? t.unknownBrowser, system ?? t.unknownSystem);
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t.sessions}</h2>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <ul class="lines">
        {account.sessions.map((session) => (
          <li key={session.id}>
            <span>
              <strong>{nameOf(session)}</strong>
              {session.here && ` (${t.here})`}
              <span class="note">
                {t.openedOn(formatMoment(session.openedAt, language.value))} {t.ways[session.way]},{' '}
                {t.seen(formatMoment(session.seenAt, language.value))}
              </span>
            </span>
            {!session.here && (
              <button
                type="button"
                class="quiet"
                aria-label={`${t.end}: ${nameOf(session)}`}
                onClick={() =>
                  void act.run(
                    () => api.endSession(session.id),
                    () => onDone(t.ended),
                  )
                }
              >
                {t.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button
          type="button"
          busy={act.busy}
          onClick={() =>
            void act.run(
              () => api.endAllSessions(),
              () => location.assign('/sign-in'),
            )
          }
        >
          {t.endAll}
        </Button>
      </div>
    </section>
  );
};
