import type { DebtorCard, PortalLink as Link } from '@voldaan/contract/desk/debtor-card.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { CorrectForm } from '../action/correct-form.tsx';
import { CreditForm } from '../action/credit-form.tsx';
import { openInvoices } from '../action/invoice-pick.tsx';
import { MediationForm } from '../action/mediation-form.tsx';
import { NoteForm } from '../action/note-form.tsx';
import { MergeForm, MoveInvoicesForm } from '../action/other-form.tsx';
import { HandOverForm, WriteOffForm } from '../action/propose-form.tsx';
import { StatementForm } from '../action/statement-form.tsx';
import { hasSteps, MoveForm, SkipForm } from '../action/step-form.tsx';
import { VisitForm } from '../action/visit-form.tsx';
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
  statement: StatementForm,
  visit: VisitForm,
  note: NoteForm,
  receipt: ReceiptForm,
  promise: PromiseForm,
  arrange: RecordArrangementForm,
  hold: HoldForm,
  skip: SkipForm,
  move: MoveForm,
  mediation: MediationForm,
  correct: CorrectForm,
  credit: CreditForm,
  other: MoveInvoicesForm,
  forgive: ForgiveForm,
  handOver: HandOverForm,
  writeOff: WriteOffForm,
  terms: TermsForm,
  change: DebtorForm,
  merge: MergeForm,
} as const;
type Verb = keyof typeof FORMS;

const GROUPS = {
  contact: ['call', 'statement', 'visit', 'note'],
  money: ['receipt', 'promise', 'arrange'],
  plan: ['hold', 'skip', 'move', 'mediation'],
  invoice: ['correct', 'credit', 'other'],
  end: ['forgive', 'handOver', 'writeOff'],
  debtor: ['change', 'terms', 'merge'],
} as const satisfies Record<string, readonly Verb[]>;
const GROUP_NAMES = ['contact', 'money', 'plan', 'invoice', 'end', 'debtor'] as const;

/** What sales does with its own customers: speak, promise, pause; nothing that changes what is owed. */
const OF_SALES: ReadonlySet<Verb> = new Set([
  'call',
  'statement',
  'visit',
  'note',
  'promise',
  'arrange',
  'hold',
]);

/** What can be done on this card as it stands. */
const offeredOn = (card: DebtorCard, call: boolean): Readonly<Record<Verb, boolean>> => {
  const open = openInvoices(card, true).length > 0;
  const alive = openInvoices(card).length > 0;
  const steps = hasSteps(card);
  const here = card.merged === null;
  return {
    call,
    statement: here,
    visit: here,
    note: true,
    receipt: open,
    promise: alive,
    arrange: card.answers.arrangeable.length > 0,
    hold: alive,
    skip: steps,
    move: steps,
    mediation: alive,
    correct: open,
    credit: open,
    other: open,
    forgive: open,
    handOver: alive,
    writeOff: alive,
    terms: here,
    change: here,
    merge: here,
  };
};

type ActionsProps = {
  readonly card: DebtorCard;
  /** whether a call can be recorded here */
  readonly call: boolean;
  readonly onDone: (said: string) => void;
};

/** The verbs of the card, by what they are about; one form is open at a time, under its group. */
export const Actions = ({ card, call, onDone }: ActionsProps) => {
  const { actions, card: t } = useTexts();
  const [open, setOpen] = useState<Verb>();
  const [link, setLink] = useState<Link>();
  const act = useAct();
  const offered = offeredOn(card, call);
  const forReader = (name: Verb) => card.sales.reader === 'finance' || OF_SALES.has(name);
  const words: Readonly<Record<Verb, string>> = { ...t.actions, ...actions.verbs };
  const close = () => setOpen(undefined);
  const Form = open && offered[open] ? FORMS[open] : undefined;
  const verb = (name: Verb) => (
    <button
      key={name}
      type="button"
      class="verb"
      aria-expanded={open === name}
      onClick={() => setOpen(open === name ? undefined : name)}
    >
      {words[name]}
    </button>
  );
  return (
    <section class="actions" aria-label={t.actions.title}>
      {GROUP_NAMES.map((group) => {
        const names = GROUPS[group].filter((name: Verb) => offered[name] && forReader(name));
        if (names.length === 0) return null;
        return (
          <div key={group} class="verbs">
            <h3>{actions.groups[group]}</h3>
            <div class="buttons">
              {names.map(verb)}
              {group === 'contact' && card.merged === null && (
                <button
                  type="button"
                  class="verb"
                  aria-disabled={act.busy ? true : undefined}
                  onClick={() => void act.run(() => api.makePortalLink(card.debtor.id), setLink)}
                >
                  {t.actions.link}
                </button>
              )}
            </div>
            {group === 'contact' && act.trouble && <TroubleNotice trouble={act.trouble} />}
            {group === 'contact' && link && <PortalLink link={link} />}
            {Form && names.some((name: Verb) => name === open) && (
              <Form
                card={card}
                onCancel={close}
                onDone={(said) => {
                  close();
                  onDone(said);
                }}
              />
            )}
          </div>
        );
      })}
    </section>
  );
};
