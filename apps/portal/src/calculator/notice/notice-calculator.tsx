import { CalculatorForm } from '../parts/calculator-form.tsx';
import { Question } from '../parts/question.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useCalculator } from '../parts/use-calculator.ts';
import type { CalculatorWords } from '../words.ts';
import { calculateNotice, NOTICE_UNTOUCHED } from './notice-form.ts';
import { NoticeResult } from './notice-result.tsx';

const CHANNELS = ['post', 'registered', 'email'] as const;

/** The dates of a fourteen-day notice. */
export const NoticeCalculator = ({ language, texts }: CalculatorWords) => {
  const words = texts.notice;
  const { form, errors, tries, answer, errorOf, change, submit } = useCalculator(
    NOTICE_UNTOUCHED,
    calculateNotice,
    texts,
    words.title,
  );
  const byMail = form.channel === 'email';
  return (
    <>
      <CalculatorForm texts={texts} errors={errors} tries={tries} onSubmit={submit}>
        <Question
          id="channel"
          legend={words.channel}
          error={errorOf('channel')}
          options={CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
          chosen={form.channel}
          onChoose={(channel) => change({ channel })}
        />
        <TextField
          id="sent"
          label={byMail ? words.opened : words.sent}
          hint={byMail ? words.openedHint : words.sentHint}
          error={errorOf('sent')}
          value={form.sent}
          onInput={(sent) => change({ sent })}
        />
        {form.channel === 'registered' && (
          <TextField
            id="received"
            label={words.received}
            hint={words.receivedHint}
            error={errorOf('received')}
            value={form.received}
            onInput={(received) => change({ received })}
          />
        )}
      </CalculatorForm>
      {answer && <NoticeResult key={tries} answer={answer} language={language} texts={texts} />}
    </>
  );
};
