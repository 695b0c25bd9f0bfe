import type { ImportJob } from '@voldaan/contract/desk/imports.ts';
import { useRef, useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { ProblemTable } from './problem-table.tsx';

/** Files by choosing or dropping; a file with a problem writes nothing, and every problem is listed. */
export const DropFiles = ({ onAccepted }: { onAccepted: (job: ImportJob) => void }) => {
  const { intake } = useTexts();
  const t = intake.incoming;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [count, setCount] = useState(0);
  const act = useAct();
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    setCount(files.length);
    void act.run(
      () => api.importFiles(files),
      ({ job }) => onAccepted(job),
    );
    if (input.current) input.current.value = '';
  };
  const problems = act.trouble?.problems ?? [];
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a second way beside the file field, which has a label */}
      <div
        class="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p class="sentence">{t.drop}</p>
        <label class="button" data-kind="primary">
          {t.chooseFiles}
          <input
            ref={input}
            class="visually-hidden"
            type="file"
            multiple
            accept=".xml,.csv,.txt"
            onChange={(event) => take(event.currentTarget.files)}
          />
        </label>
        <p class="small">{t.dropHint}</p>
        <p role="status">{act.busy ? t.sending(count) : ''}</p>
      </div>
      {act.trouble && problems.length === 0 && <TroubleNotice trouble={act.trouble} />}
      {problems.length > 0 && <ProblemTable problems={problems} />}
    </>
  );
};
