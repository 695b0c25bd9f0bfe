import type { ImportJob } from '@voldaan/contract/desk/imports.ts';
import type { Sending } from '@voldaan/contract/http/upload.ts';
import { useRef, useState } from 'preact/hooks';
import { megabytes } from '../../format/megabytes.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
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
  const [sending, setSending] = useState<Sending>();
  const act = useAct();
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    setCount(files.length);
    setSending(undefined);
    void act.run(
      () => api.importFiles(files, setSending),
      ({ job }) => onAccepted(job),
    );
    if (input.current) input.current.value = '';
  };
  const isSending = act.busy && sending !== undefined && sending.sent < sending.total;
  const reading = act.busy ? t.sending(count) : '';
  const status = isSending ? t.uploading(megabytes(sending.total, language.value)) : reading;
  const problems = act.trouble?.problems ?? [];
  return (
    <>
      <div class="drop" data-over={over}>
        <label for="drop-files">
          <span class="sentence">{t.drop}</span>
          <span class="button" data-kind="primary">
            {t.chooseFiles}
          </span>
        </label>
        <p class="small" id="drop-hint">
          {t.dropHint}
        </p>
        <p role="status">{status}</p>
        {isSending && <progress value={sending.sent} max={sending.total} aria-label={status} />}
        {/* It lies over the whole area: a click opens it, and a browser takes what is dropped on it as chosen. */}
        <input
          ref={input}
          id="drop-files"
          type="file"
          multiple
          accept=".xml,.csv,.txt"
          aria-describedby="drop-hint"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => take(event.currentTarget.files)}
        />
      </div>
      {act.trouble && problems.length === 0 && <TroubleNotice trouble={act.trouble} />}
      {problems.length > 0 && <ProblemTable problems={problems} />}
    </>
  );
};
