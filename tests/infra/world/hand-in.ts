import { importFiles } from '@voldaan/application/intake/import-files.ts';
import { readEnvironment } from '@voldaan/backend/compose/environment.ts';
import { givenSecrets } from '@voldaan/backend/compose/installation-secrets.ts';
import { awsServices } from '@voldaan/backend/compose/services.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import { vi } from 'vitest';

/** Hands a list in as the desk does once somebody is signed in; the functions of the stage do the rest. */
export const handIn = async (stack: Stack, at: Instant, list: string | Uint8Array) => {
  const variables = { ...stack.environment, IMPORT_FUNCTION_NAME: 'voldaan-production-import-worker' };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  try {
    const clock = { now: () => at };
    const services = awsServices(
      readEnvironment(variables),
      { business: clock, wall: clock },
      givenSecrets(variables),
    );
    const bytes = typeof list === 'string' ? new TextEncoder().encode(list) : list;
    return await importFiles(services, 'eigen', { id: 'demo', name: 'Proef' }, [
      { name: 'lijst.csv', bytes },
    ]);
  } finally {
    vi.unstubAllEnvs();
  }
};
