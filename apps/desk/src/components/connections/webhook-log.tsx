import type { WebhookLog as Log, WebhookDelivery, WebhookType } from '@voldaan/contract/machine/webhooks.ts';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Awaited } from '../awaited.tsx';

const Told = ({ delivery }: { delivery: WebhookDelivery }) => {
  const { delivery: states, event, webhooks: t } = useTexts().connections;
  const last = delivery.attempts.at(-1);
  const words = [
    formatMoment(delivery.at, language.value),
    event[delivery.type as WebhookType] ?? delivery.type,
    states[delivery.state],
    t.tried(delivery.attempts.length),
    ...(last?.status ? [t.answered(last.status)] : []),
  ];
  return <li>{words.join(' · ')}</li>;
};

/** What was told to an address, the newest first; never what was in it. */
export const WebhookLog = ({ id }: { id: string }) => {
  const t = useTexts().connections.webhooks;
  const asked = useAsked<Log>(() => api.webhookLog(id), `webhook-log-${id}`);
  return (
    <Awaited asked={asked}>
      {({ deliveries }) =>
        deliveries.length === 0 ? (
          <p class="small">{t.logNone}</p>
        ) : (
          <ul class="told">
            {deliveries.map((delivery) => (
              <Told key={delivery.id} delivery={delivery} />
            ))}
          </ul>
        )
      }
    </Awaited>
  );
};
