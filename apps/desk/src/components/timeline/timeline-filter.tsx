import type { PastEntry } from '@voldaan/contract/desk/timeline.ts';
import { useTexts } from '../../state/reader.ts';
import { KINDS, kindOf, type TimelineKind } from './kind-of.ts';

export type Shown = TimelineKind | 'all';

type TimelineFilterProps = {
  readonly past: readonly PastEntry[];
  readonly kind: Shown;
  readonly onKind: (kind: Shown) => void;
};

/** Chips that leave one kind of past in sight; a kind that never happened has none. */
export const TimelineFilter = ({ past, kind, onKind }: TimelineFilterProps) => {
  const { filter: t } = useTexts().actions;
  const happened = new Set(past.map(({ what }) => kindOf(what.code)));
  const kinds: readonly Shown[] = ['all', ...KINDS.filter((each) => happened.has(each) || each === kind)];
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{t.title}</legend>
      {kinds.map((each) => (
        <label key={each} data-chosen={kind === each}>
          <input
            class="visually-hidden"
            type="radio"
            name="timeline-kind"
            checked={kind === each}
            onInput={() => onKind(each)}
          />
          {t[each]}
        </label>
      ))}
    </fieldset>
  );
};
