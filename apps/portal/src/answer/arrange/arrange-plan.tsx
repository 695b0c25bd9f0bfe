import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import type {
  ArrangementPreview,
  ArrangementProposed,
  ProposeArrangement,
} from '@voldaan/contract/portal/arrangement.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Agree } from '@voldaan/ui/answer/agree.tsx';
import { AreaField } from '@voldaan/ui/answer/area-field.tsx';
import { Schedule } from '@voldaan/ui/answer/schedule.tsx';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { amountText, dayText, errorAt } from '../flow/fields.ts';
import type { Plan, Step } from '../flow/step.ts';
import type { AnswerWords } from '../words.ts';
import { type ArrangeDraft, type Offer, readChoice, type Unfit } from './choice.ts';
import { PlanFields } from './plan-fields.tsx';
import { SchedulePicture } from './schedule-picture.tsx';
import type { ArrangeTexts } from './texts/texts.ts';
import { WhatIsAgreed } from './what-is-agreed.tsx';
import { acceptorErrors, WhoAgrees } from './who-agrees.tsx';

type Context = AnswerWords<ArrangeTexts> & {
  readonly statement: Statement;
  readonly offer: Offer;
  readonly preview: ArrangementPreview | undefined;
  readonly onPreview: (preview: ArrangementPreview | undefined) => void;
};

/** The draft as it is first seen: what the server suggests. */
const emptyOf = ({ suggested }: Offer): ArrangeDraft => ({
  rhythm: suggested.rhythm,
  by: 'terms' in suggested.by ? 'terms' : 'amount',
  terms: 'terms' in suggested.by ? String(suggested.by.terms) : '3',
  amount: '',
  first: suggested.first,
  reason: '',
  name: '',
  role: '',
  agrees: false,
});

const errorOf = (
  unfit: Unfit,
  draft: ArrangeDraft,
  { own, common, offer, language }: Context,
): FieldError => {
  const messages: Readonly<Record<Unfit, FieldError>> = {
    terms: { field: 'terms', message: own.termsWrong },
    amount: { field: 'amount', message: common.amountUnread },
    first: { field: 'first', message: common.dayMissing },
    'first-past': { field: 'first', message: common.dayTooEarly(formatDate(offer.firstFrom, language)) },
    'too-long': { field: draft.by, message: own.tooLong },
  };
  return messages[unfit];
};

const planStep = (context: Context): Step<ArrangeDraft> => {
  const { own, offer, language } = context;
  return {
    id: 'schema',
    title: own.plan,
    errors: (draft) => {
      const read = readChoice(draft, offer);
      return 'unfit' in read ? [errorOf(read.unfit, draft, context)] : [];
    },
    rows: ({ rhythm, by, terms, amount, first }) => [
      { label: own.rhythm, value: own.rhythms[rhythm] },
      by === 'terms'
        ? { label: own.terms, value: terms }
        : { label: own.amount, value: amountText(amount, language) },
      { label: own.first, value: dayText(first, language) },
    ],
    view: (asked) => {
      const read = readChoice(asked.draft, offer);
      const invoices = offer.invoices.map(({ number }) => number).join(', ');
      return (
        <>
          <p>{own.about(formatEuro(offer.total, language), invoices)}</p>
          <PlanFields {...asked} offer={offer} language={language} own={own} />
          <SchedulePicture
            {...context}
            choice={'choice' in read ? read.choice : undefined}
            total={offer.total}
          />
        </>
      );
    },
  };
};

const whyStep = ({ own, common, statement }: Context): Step<ArrangeDraft> => ({
  id: 'reden',
  title: statement.class === 'business' ? own.whoAgrees : own.why,
  errors: (draft) => (statement.class === 'business' ? acceptorErrors(draft, common) : []),
  rows: ({ reason, name, role }) => [
    ...(reason.trim() ? [{ label: own.reasonLabel, value: reason }] : []),
    ...(name.trim() ? [{ label: own.who, value: `${name}, ${role}` }] : []),
  ],
  view: ({ draft, set, wrong }) => (
    <>
      <AreaField
        id="reason"
        label={own.reason}
        hint={own.reasonHint}
        value={draft.reason}
        most={2_000}
        onInput={(reason) => set({ reason })}
      />
      {statement.class === 'business' && (
        <WhoAgrees acceptor={draft} set={set} wrong={wrong} common={common} />
      )}
    </>
  ),
});

/** What is sent; undefined while the draft makes no schedule. */
export const proposalOf = (draft: ArrangeDraft, offer: Offer): ProposeArrangement | undefined => {
  const read = readChoice(draft, offer);
  if ('unfit' in read) return undefined;
  const { choice } = read;
  const reason = draft.reason.trim();
  const [name, role] = [draft.name.trim(), draft.role.trim()];
  return {
    choice,
    agreesWithAmounts: true,
    ...(reason && { reason }),
    ...(name && role && { acceptor: { name, role } }),
  };
};

const doneOf =
  ({ own, common, language, offer }: Context): Plan<ArrangeDraft, ArrangementProposed>['done'] =>
  ({ reference, stage, answerBy, terms }) => {
    const [first] = terms;
    const start = first
      ? [own.firstTerm(formatEuro(first.amount, language), formatWeekday(first.due, language))]
      : [];
    const promised = answerBy ? [common.answerBy(formatWeekday(answerBy, language)), own.quiet] : [own.quiet];
    return {
      title: stage === 'running' ? own.doneRunning : own.doneProposed,
      reference,
      lines: stage === 'running' ? [...start, own.mailed] : promised,
      ...(stage === 'running' && { kind: 'paid' as const }),
      more: (
        <Schedule
          terms={terms}
          total={offer.total}
          language={language}
          label={own.schedule}
          leftText={own.left}
        />
      ),
    };
  };

/** The schedule, the reason, and agreeing with the amounts. */
export const arrangePlan = (context: Context): Plan<ArrangeDraft, ArrangementProposed> => {
  const { own, language, offer, statement, preview } = context;
  return {
    name: 'arrange',
    title: own.title,
    empty: emptyOf(offer),
    steps: [planStep(context), whyStep(context)],
    button: own.button,
    meaning: (draft) => {
      const read = readChoice(draft, offer);
      return (
        <>
          <SchedulePicture
            {...context}
            choice={'choice' in read ? read.choice : undefined}
            total={offer.total}
          />
          <WhatIsAgreed own={own} />
        </>
      );
    },
    consent: {
      errors: ({ agrees }) => errorAt('agrees', agrees ? undefined : own.agreeMissing),
      view: ({ draft, set, wrong }) => (
        <Agree
          id="agrees"
          label={own.agree}
          checked={draft.agrees}
          error={wrong('agrees')}
          onAgree={(agrees) => set({ agrees })}
        />
      ),
    },
    // Accepting acknowledges the debt: only whoever owes it can do that.
    confirmFirst: () =>
      statement.class === 'consumer' && statement.assurance === 'link' && preview?.decides === 'itself',
    send: async (draft) => {
      const proposal = proposalOf(draft, offer);
      return proposal ? answersClient(language).proposeArrangement(proposal) : { ok: false, lost: 'ours' };
    },
    done: doneOf(context),
  };
};
