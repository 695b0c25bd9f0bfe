import type { Trouble } from '@voldaan/contract/desk/request.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { ErrorSummary, type FieldError } from '@voldaan/ui/error-summary.tsx';
import type { ComponentChildren } from 'preact';
import { useTexts } from '../../state/reader.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type ActFormProps = {
  readonly title: string;
  /** The act itself: "Pauzeer", not "Verzenden". */
  readonly act: string;
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  readonly errors: readonly FieldError[];
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
};

/** A form that does one thing: what is wrong on top, the fields, the act. */
export const ActForm = (props: ActFormProps) => {
  const { desk } = useTexts();
  return (
    <form
      class="act"
      noValidate
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <h2>{props.title}</h2>
      {props.errors.length > 0 && <ErrorSummary title={desk.errors} errors={props.errors} />}
      {props.trouble && <TroubleNotice trouble={props.trouble} />}
      {props.children}
      <div class="buttons">
        <Button primary busy={props.busy}>
          {props.act}
        </Button>
        {props.onCancel && (
          <Button type="button" onClick={props.onCancel}>
            {desk.cancel}
          </Button>
        )}
      </div>
    </form>
  );
};
