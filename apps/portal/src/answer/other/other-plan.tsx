import type { MessageTopicValue, Received, WriteMessage } from '@voldaan/contract/portal/answers.ts';
import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import { AreaField } from '@voldaan/ui/answer/area-field.tsx';
import { Options } from '@voldaan/ui/answer/options.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { errorAt } from '../flow/fields.ts';
import type { Plan } from '../flow/step.ts';
import type { AnswerWords } from '../words.ts';
import type { OtherTexts } from './texts/texts.ts';
import { type Detail, isTopic, TOPICS } from './topics.ts';

export type OtherDraft = {
  readonly topic: MessageTopicValue | '';
  readonly message: string;
  readonly details: Readonly<Partial<Record<Detail, string>>>;
};

const chosenTopic = ({ topic }: OtherDraft): MessageTopicValue => (topic === '' ? 'question' : topic);

/** What is sent: only the fields of the topic itself, under the names that a colleague reads. */
export const messageOf = (draft: OtherDraft, { fields }: Pick<OtherTexts, 'fields'>): WriteMessage => {
  const topic = chosenTopic(draft);
  const told = TOPICS[topic].details.flatMap((name) => {
    const value = draft.details[name]?.trim();
    return value ? [[fields[name].label.replace(/ \(.*\)$/, '').slice(0, 40), value] as const] : [];
  });
  return { topic, message: draft.message.trim(), details: Object.fromEntries(told), invoices: [] };
};

/** What it is about, and the few questions of that. */
export const otherPlan = (
  asked: string | null,
  { language, common, own }: AnswerWords<OtherTexts>,
): Plan<OtherDraft, Received> => ({
  name: 'other',
  title: own.title,
  empty: { topic: isTopic(asked) ? asked : '', message: '', details: {} },
  steps: [
    {
      id: 'onderwerp',
      title: own.what,
      errors: ({ topic }) => errorAt('topic', topic === '' ? common.choose : undefined),
      rows: ({ topic }) => [{ label: own.what, value: topic && own.topics[topic] }],
      view: ({ draft, set, wrong }) => (
        <Options
          quiet
          name="topic"
          legend={own.what}
          options={Object.entries(own.topics).map(([value, label]) => ({ value, label }))}
          value={draft.topic}
          error={wrong('topic')}
          onChoose={(topic) => isTopic(topic) && set({ topic })}
        />
      ),
    },
    {
      id: 'bericht',
      title: own.message,
      errors: (draft) => {
        const { needs, message } = TOPICS[chosenTopic(draft)];
        return [
          ...needs.flatMap((name) =>
            errorAt(name, draft.details[name]?.trim() ? undefined : own.fields[name].missing),
          ),
          ...errorAt('message', message && draft.message.trim() === '' ? own.messageMissing : undefined),
        ];
      },
      rows: (draft) => [
        ...TOPICS[chosenTopic(draft)].details.flatMap((name) => {
          const value = draft.details[name]?.trim();
          return value ? [{ label: own.fields[name].label, value }] : [];
        }),
        ...(draft.message.trim() ? [{ label: own.message, value: draft.message }] : []),
      ],
      view: ({ draft, set, wrong }) => {
        const topic = chosenTopic(draft);
        return (
          <>
            <p>{own.titles[topic]}</p>
            {TOPICS[topic].details.map((name) => (
              <Field
                key={name}
                id={name}
                name={name}
                label={own.fields[name].label}
                hint={own.fields[name].hint}
                error={wrong(name)}
                value={draft.details[name] ?? ''}
                inputMode={name === 'phone' ? 'tel' : 'text'}
                autocomplete={name === 'phone' ? 'tel' : 'off'}
                onInput={(value) => set({ details: { ...draft.details, [name]: value.slice(0, 400) } })}
              />
            ))}
            <AreaField
              id="message"
              label={TOPICS[topic].message ? own.message : own.messageMore}
              error={wrong('message')}
              value={draft.message}
              most={4_000}
              onInput={(message) => set({ message })}
            />
          </>
        );
      },
    },
  ],
  button: own.button,
  meaning: ({ topic }) => (
    <p>
      {topic === 'wrong-person'
        ? own.wrongPerson
        : topic === 'administrator'
          ? own.administrator
          : own.meaning}
    </p>
  ),
  send: (draft) => answersClient(language).writeMessage(messageOf(draft, own)),
  done: ({ reference, answerBy }) => ({
    title: own.doneTitle,
    reference,
    lines: [common.answerBy(formatWeekday(answerBy, language))],
  }),
});
