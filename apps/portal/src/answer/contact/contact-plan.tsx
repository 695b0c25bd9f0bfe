import type { ProposeContact, Received } from '@voldaan/contract/portal/answers.ts';
import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import { Options } from '@voldaan/ui/answer/options.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { errorAt } from '../flow/fields.ts';
import type { Plan } from '../flow/step.ts';
import type { AnswerWords } from '../words.ts';
import type { ContactTexts } from './texts/texts.ts';

export type ContactDraft = {
  readonly contactName: string;
  readonly email: string;
  readonly phone: string;
  readonly language: NonNullable<ProposeContact['language']> | '';
  readonly invoiceForm: NonNullable<ProposeContact['invoiceForm']> | '';
};

const EMPTY: ContactDraft = { contactName: '', email: '', phone: '', language: '', invoiceForm: '' };
const LANGUAGES = ['nl', 'en'] as const;
const FORMS = ['email-pdf', 'peppol', 'post'] as const;

/** What is sent: only what should change. */
export const contactOf = (draft: ContactDraft): ProposeContact =>
  Object.fromEntries(
    Object.entries(draft)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
const isPhone = (text: string): boolean => /^\+?[\d\s()/.-]{8,}$/.test(text.trim());

/** What is wrong with the changes as they were typed. */
export const contactErrors = (draft: ContactDraft, own: ContactTexts) => {
  if (Object.keys(contactOf(draft)).length === 0) return errorAt('contactName', own.nothing);
  return [
    ...errorAt('email', draft.email.trim() && !isEmail(draft.email) ? own.emailWrong : undefined),
    ...errorAt('phone', draft.phone.trim() && !isPhone(draft.phone) ? own.phoneWrong : undefined),
  ];
};

/** All changes on one page: each is optional. */
export const contactPlan = ({
  language,
  common,
  own,
}: AnswerWords<ContactTexts>): Plan<ContactDraft, Received> => ({
  name: 'contact',
  title: own.title,
  intro: <p>{own.intro}</p>,
  empty: EMPTY,
  steps: [
    {
      id: 'wijziging',
      title: own.what,
      errors: (draft) => contactErrors(draft, own),
      rows: (draft) =>
        [
          { label: own.name, value: draft.contactName.trim() },
          { label: own.email, value: draft.email.trim() },
          { label: own.phone, value: draft.phone.trim() },
          { label: own.language, value: draft.language && own.languages[draft.language] },
          { label: own.form, value: draft.invoiceForm && own.forms[draft.invoiceForm] },
        ].filter(({ value }) => value !== ''),
      view: ({ draft, set, wrong }) => (
        <>
          <Field
            id="contactName"
            name="contactName"
            label={own.name}
            error={wrong('contactName')}
            value={draft.contactName}
            autocomplete="name"
            onInput={(contactName) => set({ contactName: contactName.slice(0, 120) })}
          />
          <Field
            id="email"
            name="email"
            label={own.email}
            hint={own.emailHint}
            error={wrong('email')}
            value={draft.email}
            inputMode="email"
            autocomplete="email"
            onInput={(email) => set({ email: email.slice(0, 200) })}
          />
          <Field
            id="phone"
            name="phone"
            label={own.phone}
            hint={own.phoneHint}
            error={wrong('phone')}
            value={draft.phone}
            inputMode="tel"
            autocomplete="tel"
            onInput={(phone) => set({ phone: phone.slice(0, 40) })}
          />
          <Options
            name="language"
            legend={own.language}
            options={[
              { value: '', label: own.same },
              ...LANGUAGES.map((value) => ({ value, label: own.languages[value] })),
            ]}
            value={draft.language}
            onChoose={(value) => set({ language: LANGUAGES.find((known) => known === value) ?? '' })}
          />
          <Options
            name="invoiceForm"
            legend={own.form}
            options={[
              { value: '', label: own.same },
              ...FORMS.map((value) => ({ value, label: own.forms[value] })),
            ]}
            value={draft.invoiceForm}
            onChoose={(value) => set({ invoiceForm: FORMS.find((known) => known === value) ?? '' })}
          />
        </>
      ),
    },
  ],
  button: own.button,
  send: (draft) => answersClient(language).proposeContact(contactOf(draft)),
  done: ({ reference, answerBy }) => ({
    title: own.doneTitle,
    reference,
    lines: [common.answerBy(formatWeekday(answerBy, language)), own.doneLine],
  }),
});
