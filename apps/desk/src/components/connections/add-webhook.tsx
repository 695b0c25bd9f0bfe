import type { WebhookType } from '@voldaan/contract/machine/webhooks.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { Several } from '../form/several.tsx';

/** Names the address and chooses what it hears; its secret is shown once. */
export const AddWebhookForm = (props: { onAdded: (secret: string) => void; onCancel: () => void }) => {
  const { connections, desk } = useTexts();
  const t = connections.webhooks;
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<readonly WebhookType[]>(['invoice.paid', 'step.taken']);
  const [tried, setTried] = useState(false);
  const act = useAct();
  const isAddress = URL.canParse(url.trim());
  const errors = errorsOf({
    'webhook-url': tried && !isAddress && desk.required.text(t.url),
    'webhook-events': tried && events.length === 0 && desk.required.choose(t.events),
  });
  const submit = () => {
    setTried(true);
    if (!isAddress || events.length === 0) return;
    void act.run(
      () => api.addWebhook({ url: url.trim(), events: [...events] }),
      ({ text }) => props.onAdded(text),
    );
  };
  return (
    <ActForm title={t.add} act={t.save} {...act} errors={errors} onSubmit={submit} onCancel={props.onCancel}>
      <Field
        id="webhook-url"
        name="webhook-url"
        label={t.url}
        hint={t.urlHint}
        error={errorAt(errors, 'webhook-url')}
        autocomplete="off"
        value={url}
        onInput={setUrl}
      />
      <Several
        name="webhook-events"
        legend={t.events}
        values={events}
        options={connections.event}
        error={errorAt(errors, 'webhook-events')}
        onInput={setEvents}
      />
    </ActForm>
  );
};
