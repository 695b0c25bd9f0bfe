import type { ImportJob } from '@voldaan/contract/desk/imports.ts';
import { useState } from 'preact/hooks';
import { Frame } from '../components/frame.tsx';
import { DropFiles } from '../components/incoming/drop-files.tsx';
import { ImportResult } from '../components/incoming/import-result.tsx';
import { RecentImports } from '../components/incoming/recent-imports.tsx';
import { ReleaseList } from '../components/incoming/release-list.tsx';
import { useTexts } from '../state/reader.ts';

/** Files that come in, what they brought, and the first sending that waits for a person. */
export const IncomingPlace = () => {
  const { intake } = useTexts();
  const [job, setJob] = useState<ImportJob['id']>();
  return (
    <Frame here="incoming">
      {(me) => (
        <div class="page">
          <h1>{intake.incoming.title}</h1>
          <DropFiles onAccepted={(accepted) => setJob(accepted.id)} />
          {job && <ImportResult key={job} id={job} />}
          <ReleaseList />
          {me && <RecentImports today={me.today} open={job} onOpen={setJob} />}
        </div>
      )}
    </Frame>
  );
};
