import type { LocalFunction } from './local-function.ts';
import { runInProcess } from './run-in-process.ts';

type Order = { readonly spec: LocalFunction; readonly event: unknown; readonly requestId: string };

process.once('message', async (message) => {
  const { spec, event, requestId } = message as Order;
  const outcome = await runInProcess(spec)(event, requestId, {});
  process.send?.(outcome, () => process.exit(0));
});
