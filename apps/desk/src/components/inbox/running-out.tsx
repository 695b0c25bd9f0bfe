import type { LegalSettings } from '@voldaan/contract/desk/legal-settings.ts';
import { api } from '../../state/api.ts';
import { useAsked } from '../../state/use-asked.ts';
import { StaleTables } from '../claim/stale-tables.tsx';

/** Tables of law that run out in weeks, beneath what waits today. */
export const RunningOut = () => {
  const law = useAsked<LegalSettings>(() => api.legalSettings(), 'law');
  return <StaleTables stale={law.value?.stale ?? []} />;
};
