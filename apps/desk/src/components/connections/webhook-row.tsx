import type { ListedWebhook } from '@voldaan/contract/desk/connections.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { StateMark } from '@voldaan/ui/state-mark.tsx';
import { useState } from 'preact/hooks';
import { formatShortDay } from '../../format/day.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';
import { WebhookLog } from './webhook-log.tsx';

type WebhookRowProps = {
  readonly webhook: ListedWebhook;
  readonly today: PlainDate;
  readonly onSaid: (said: string) => void;
};

/** One address: how it is, what it hears, what was told, and how it ends or begins again. */
export const WebhookRow = ({ webhook, today, onSaid }: WebhookRowProps) => {
  const { connections } = useTexts();
  const t = connections.webhooks;
  const [open, setOpen] = useState<'log' | 'remove'>();
  const act = useAct();
  const { id, url, events, state, failingSince } = webhook;
  const since = failingSince ? formatShortDay(failingSince, today, language.value) : '';
  const remove = () =>
    void act.run(
      () => api.removeWebhook(id),
      () => onSaid(t.removed),
    );
  const resume = () =>
    void act.run(
      () => api.resumeWebhook(id),
      () => onSaid(t.resumed),
    );
  return (
    <li>
      <div class="line">
        <span>
          <strong class="url">{url}</strong>
          <span class="note">{events.map((event) => connections.event[event]).join(', ')}</span>
          {state === 'listening' ? (
            <StateMark shape="dot" tone="paid">
              {t.listening}
            </StateMark>
          ) : (
            <StateMark shape="ring" tone="wait">
              {state === 'off' ? t.off : t.failing(since)}
            </StateMark>
          )}
        </span>
        <span class="acts">
          {state === 'off' && (
            <button type="button" class="quiet" onClick={resume}>
              {t.resume}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            aria-expanded={open === 'log'}
            onClick={() => setOpen(open === 'log' ? undefined : 'log')}
          >
            {t.log}
          </button>
          <button type="button" class="quiet" onClick={() => setOpen('remove')}>
            {t.remove}
          </button>
        </span>
      </div>
      {open !== 'remove' && act.trouble && <TroubleNotice trouble={act.trouble} />}
      {open === 'log' && <WebhookLog id={id} />}
      {open === 'remove' && (
        <ActForm
          title={t.removeTitle}
          act={t.removeSave}
          {...act}
          errors={[]}
          onSubmit={remove}
          onCancel={() => setOpen(undefined)}
        >
          <p>{t.removeExplain}</p>
        </ActForm>
      )}
    </li>
  );
};
