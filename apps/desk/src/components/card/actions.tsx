import type { DebtorCard, PortalLink as Link } from '@voldaan/contract/desk/debtor-card.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { PromiseForm } from '../answer/promise-form.tsx';
import { RecordArrangementForm } from '../answer/record-arrangement.tsx';
import { ForgiveForm } from '../claim/forgive-form.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';
import { CallForm } from './call-form.tsx';
import type { CardFormProps } from './card-form.ts';
import { DebtorForm } from './debtor-form.tsx';
import { HoldForm } from './hold-form.tsx';
import { PortalLink } from './portal-link.tsx';
import { ReceiptForm } from './receipt-form.tsx';
import { TermsForm } from './terms-form.tsx';

const OpenCallForm = ({ card, ...then }: CardFormProps) =>
  card.openCall && <CallForm call={card.openCall} today={card.today} {...then} />;

const FORMS = {
  call: OpenCallForm,
  hold: HoldForm,
  receipt: ReceiptForm,
  promise: PromiseForm,
  arrange: RecordArrangementForm,
  forgive: ForgiveForm,
  terms: TermsForm,
  change: DebtorForm,
} as const;
const NAMES = ['call', 'hold', 'receipt', 'promise', 'arrange', 'forgive', 'terms', 'change'] as const;

type ActionsProps = {
  readonly card: DebtorCard;
  /** whether a call can be recorded here */
  readonly call: boolean;
  readonly onDone: (said: string) => void;
};

/** The verbs of the card; one form is open at a time. */
export const Actions = ({ card, call, onDone }: ActionsProps) => {
  const { card: t } = useTexts();
  const [open, setOpen] = useState<keyof typeof FORMS>();
  const [link, setLink] = useState<Link>();
  const act = useAct();
  const Form = open && FORMS[open];
  const offered = {
    call,
    hold: !card.closed,
    receipt: !card.closed,
    promise: !card.closed,
    arrange: card.answers.arrangeable.length > 0,
    forgive: !card.closed,
    terms: true,
    change: true,
  };
  const names = NAMES.filter((name) => offered[name]);
  const close = () => setOpen(undefined);
  return (
    <section class="actions" aria-label={t.actions.title}>
      <div class="buttons">
        {names.map((name) => (
          <Button key={name} type="button" onClick={() => setOpen(open === name ? undefined : name)}>
            {t.actions[name]}
          </Button>
        ))}
        <Button
          type="button"
          busy={act.busy}
          onClick={() => void act.run(() => api.makePortalLink(card.debtor.id), setLink)}
        >
          {t.actions.link}
        </Button>
      </div>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      {link && <PortalLink link={link} />}
      {Form && (
        <Form
          card={card}
          onCancel={close}
          onDone={(said) => {
            close();
            onDone(said);
          }}
        />
      )}
    </section>
  );
};
