import type { ArrangementChoice, ArrangementPreview } from '@voldaan/contract/portal/arrangement.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { Schedule } from '@voldaan/ui/answer/schedule.tsx';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { plannedTerms } from './choice.ts';
import type { ArrangeTexts } from './texts/texts.ts';
import { usePreview } from './use-preview.ts';

type PictureProps = {
  readonly choice: ArrangementChoice | undefined;
  readonly total: Cents;
  readonly preview: ArrangementPreview | undefined;
  readonly onPreview: (preview: ArrangementPreview | undefined) => void;
  readonly language: Language;
  readonly own: ArrangeTexts;
};

/** More lines than these are no picture any more. */
const SHOWN = 24;

const Decides = ({ preview, language, own }: Pick<PictureProps, 'preview' | 'language' | 'own'>) => {
  if (!preview) return null;
  const by = formatWeekday(preview.answerBy, language);
  if (preview.decides === 'itself') return <p>{own.decides.itself}</p>;
  return (
    <>
      <p>{own.decides[preview.decides](by)}</p>
      {preview.decides === 'request' && (
        <p>
          {own.freeHelp} <a href="https://geldfit.nl">geldfit.nl</a>.
        </p>
      )}
    </>
  );
};

/** The schedule as it would be, drawn while somebody chooses, and who decides about it. */
export const SchedulePicture = (props: PictureProps) => {
  const { choice, total, language, own } = props;
  usePreview(choice, language, props.onPreview);
  if (!choice) return null;
  const terms = plannedTerms(total, choice);
  const last = terms.at(-1);
  const end = last ? formatDate(last.due, language) : '';
  const hidden = terms.length - SHOWN;
  return (
    <section>
      <h2>{own.schedule}</h2>
      <p>{own.inTerms(terms.length, end)}</p>
      <Schedule
        terms={terms.slice(0, SHOWN)}
        total={total}
        language={language}
        label={own.schedule}
        leftText={own.left}
      />
      {hidden > 0 && <p>{own.moreTerms(hidden, end)}</p>}
      <div class="settles" role="status">
        <Decides {...props} />
      </div>
    </section>
  );
};
