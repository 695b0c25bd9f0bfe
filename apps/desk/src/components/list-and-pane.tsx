import type { ComponentChildren } from 'preact';
import { useTexts } from '../state/reader.ts';

type ListAndPaneProps = {
  readonly title: string;
  readonly tools?: ComponentChildren;
  readonly list: ComponentChildren;
  /** What is open in the reading pane; undefined: nothing is. */
  readonly pane: ComponentChildren | undefined;
  readonly onClose: () => void;
};

/** The list and the reading pane: side by side, the pane over the list, or one at a time on a phone. */
export const ListAndPane = ({ title, tools, list, pane, onClose }: ListAndPaneProps) => {
  const { desk } = useTexts();
  return (
    <div class="places" data-open={pane !== undefined}>
      <section class="list" aria-label={title}>
        <div class="list-head">
          <h1>{title}</h1>
          {tools}
        </div>
        {list}
      </section>
      <section class="pane">
        {pane === undefined ? (
          <p class="nothing-chosen small">{desk.choose}</p>
        ) : (
          <>
            <button type="button" class="quiet back" onClick={onClose}>
              {desk.back}
            </button>
            {pane}
          </>
        )}
      </section>
    </div>
  );
};
