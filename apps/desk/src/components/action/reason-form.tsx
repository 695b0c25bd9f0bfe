import type { Answer } from '@voldaan/contract/desk/request.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';

type ReasonFormProps = {
  /** Begins the ids of the fields. */
  readonly id: string;
  readonly title: string;
  readonly act: string;
  readonly hint?: string;
  /** Asked at the end; another question than "why", or null for none. */
  readonly question?: string | null;
  /** What is wrong with each field, if anything; shown once somebody tried. */
  readonly checks: Readonly<Record<string, string | false | undefined>>;
  readonly send: (reason: string) => Promise<Answer<null>>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly children?: (errorOf: (field: string) => string | undefined) => ComponentChildren;
};

/** A small form for one act with its reason. */
export const ReasonForm = ({ id, question, checks, hint, children, ...form }: ReasonFormProps) => {
  const { actions: t, desk } = useTexts();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const doing = useAct();
  const field = `${id}-reason`;
  const asked = question === undefined ? t.reason : question;
  const all = errorsOf({
    ...checks,
    [field]: asked !== null && reason.trim() === '' && desk.required.text(asked),
  });
  const errors = tried ? all : [];
  const submit = () => {
    setTried(true);
    if (all.length === 0) void doing.run(() => form.send(reason.trim()), form.onDone);
  };
  return (
    <ActForm
      title={form.title}
      act={form.act}
      {...doing}
      errors={errors}
      onSubmit={submit}
      onCancel={form.onCancel}
    >
      {hint && <p class="small">{hint}</p>}
      {children?.((name) => errorAt(errors, name))}
      {asked !== null && (
        <NoteArea
          id={field}
          label={asked}
          error={errorAt(errors, field)}
          rows={2}
          value={reason}
          onInput={setReason}
        />
      )}
    </ActForm>
  );
};
