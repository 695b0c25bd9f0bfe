import type { Connections } from '@voldaan/contract/desk/connections.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { useState } from 'preact/hooks';
import { Awaited } from '../components/awaited.tsx';
import { AddWebhookForm } from '../components/connections/add-webhook.tsx';
import { Connected } from '../components/connections/connected.tsx';
import { KeyRow } from '../components/connections/key-row.tsx';
import { MakeKeyForm } from '../components/connections/make-key.tsx';
import { WebhookRow } from '../components/connections/webhook-row.tsx';
import { Frame } from '../components/frame.tsx';
import { Said } from '../components/said.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

const Lists = ({ connections, today }: { connections: Connections; today: PlainDate }) => {
  const t = useTexts().connections;
  const [key, setKey] = useState<string>();
  const [secret, setSecret] = useState<string>();
  const [said, setSaid] = useState<string>();
  const { keys, webhooks } = connections;
  return (
    <>
      <Said text={said} />
      <Connected
        title={t.keys.title}
        none={keys.length === 0 ? t.keys.none : undefined}
        add={t.keys.make}
        shown={key}
        shownExplain={t.once.key}
        onClose={() => setKey(undefined)}
        form={(close) => (
          <MakeKeyForm
            onMade={(text) => {
              close();
              setKey(text);
            }}
            onCancel={close}
          />
        )}
      >
        {keys.map((listed) => (
          <KeyRow key={listed.id} listed={listed} today={today} onShown={setKey} onSaid={setSaid} />
        ))}
      </Connected>
      <Connected
        title={t.webhooks.title}
        explain={t.webhooks.explain}
        none={webhooks.length === 0 ? t.webhooks.none : undefined}
        add={t.webhooks.add}
        shown={secret}
        shownExplain={t.once.secret}
        onClose={() => setSecret(undefined)}
        form={(close) => (
          <AddWebhookForm
            onAdded={(text) => {
              close();
              setSecret(text);
            }}
            onCancel={close}
          />
        )}
      >
        {webhooks.map((webhook) => (
          <WebhookRow key={webhook.id} webhook={webhook} today={today} onSaid={setSaid} />
        ))}
      </Connected>
    </>
  );
};

/** "Koppelingen": keys of machines and addresses that listen, for administrators. */
export const ConnectionsPlace = () => {
  const t = useTexts().connections;
  const asked = useAsked<Connections>(() => api.connections(), 'connections');
  return (
    <Frame here="connections">
      {(me) => (
        <div class="page access connections">
          <h1>{t.title}</h1>
          <p>
            {t.explain} <a href="/api/v1/docs">{t.docs}</a>
          </p>
          <Awaited asked={asked}>
            {(connections) => me && <Lists connections={connections} today={me.today} />}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
