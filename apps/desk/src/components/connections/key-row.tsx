import type { ListedKey } from '@voldaan/contract/desk/connections.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { formatShortDay } from '../../format/day.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';

type KeyRowProps = {
  readonly listed: ListedKey;
  readonly today: PlainDate;
  readonly onShown: (text: string) => void;
  readonly onSaid: (said: string) => void;
};

type Overlap = '0' | '1' | '24' | '168';

/** One key: what it may do, when it was used, and how it is replaced or ends. */
export const KeyRow = ({ listed, today, onShown, onSaid }: KeyRowProps) => {
  const { connections } = useTexts();
  const t = connections.keys;
  const [open, setOpen] = useState<'rotate' | 'revoke'>();
  const [overlap, setOverlap] = useState<Overlap>('24');
  const act = useAct();
  const { id, name, scopes, usedOn, oldUntil, madeAt } = listed;
  const close = () => setOpen(undefined);
  const about = [
    scopes.map((scope) => connections.scope[scope]).join(', '),
    t.made(formatMoment(madeAt, language.value)),
    usedOn ? t.used(formatShortDay(usedOn, today, language.value)) : t.unused,
    ...(oldUntil ? [t.oldUntil(formatMoment(oldUntil, language.value))] : []),
  ];
  const rotate = () =>
    void act.run(
      () => api.rotateKey(id, { overlapHours: Number(overlap) }),
      ({ text }) => {
        close();
        onShown(text);
      },
    );
  const revoke = () =>
    void act.run(
      () => api.revokeKey(id),
      () => onSaid(t.revoked(name)),
    );
  return (
    <li>
      <div class="line">
        <span>
          <strong>{name}</strong>
          <span class="note">{about.join(' · ')}</span>
        </span>
        <span class="acts">
          <button
            type="button"
            class="quiet"
            aria-label={t.rotateTitle(name)}
            onClick={() => setOpen('rotate')}
          >
            {t.rotate}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={t.revokeTitle(name)}
            onClick={() => setOpen('revoke')}
          >
            {t.revoke}
          </button>
        </span>
      </div>
      {open === 'rotate' && (
        <ActForm
          title={t.rotateTitle(name)}
          act={t.rotateSave}
          {...act}
          errors={[]}
          onSubmit={rotate}
          onCancel={close}
        >
          <Choice
            name={`overlap-${id}`}
            legend={t.overlap}
            value={overlap}
            options={t.overlaps}
            onInput={setOverlap}
          />
        </ActForm>
      )}
      {open === 'revoke' && (
        <ActForm
          title={t.revokeTitle(name)}
          act={t.revokeSave}
          {...act}
          errors={[]}
          onSubmit={revoke}
          onCancel={close}
        >
          <p>{t.revokeExplain}</p>
        </ActForm>
      )}
    </li>
  );
};
