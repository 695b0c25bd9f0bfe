import { Button } from '@voldaan/ui/button.tsx';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ShownOnce } from './shown-once.tsx';

type ConnectedProps = {
  readonly title: string;
  readonly explain?: string;
  /** Said when the list is empty. */
  readonly none: string | undefined;
  /** Opens the form. */
  readonly add: string;
  readonly shown: string | undefined;
  readonly shownExplain: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly form: (close: () => void) => ComponentChildren;
};

/** A list of what is connected, the form for one more, and what is shown once after it. */
export const Connected = (props: ConnectedProps) => {
  const [adding, setAdding] = useState(false);
  const close = () => setAdding(false);
  return (
    <section>
      <h2>{props.title}</h2>
      {props.explain && <p>{props.explain}</p>}
      {props.shown && <ShownOnce explain={props.shownExplain} text={props.shown} onClose={props.onClose} />}
      {props.none ? <p>{props.none}</p> : <ul class="lines people">{props.children}</ul>}
      {adding ? (
        props.form(close)
      ) : (
        <div class="buttons">
          <Button type="button" onClick={() => setAdding(true)}>
            {props.add}
          </Button>
        </div>
      )}
    </section>
  );
};
