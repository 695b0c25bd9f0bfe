import { type ApiName, apiDocument } from '@voldaan/contract/openapi/api-document.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerCheck } from './world/answer-check.ts';
import { openApis } from './world/apis.ts';
import { type ApiDocument, operationsOf } from './world/operations.ts';
import { requestOf } from './world/request-of.ts';

/** For each address, the same ones every time; `FUZZ_RUNS=500` asks longer. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 25);
const SEED = 20_260_908;

const APIS: readonly ApiName[] = ['machine', 'desk', 'portal'];

describe.each(APIS)('the API of %s', (name) => {
  const document = apiDocument(name) as unknown as ApiDocument;
  const check = answerCheck(document);
  let world: Awaited<ReturnType<typeof openApis>> | undefined;
  beforeAll(async () => {
    world = await openApis();
  });

  test.each(
    operationsOf(document).map((operation) => ({
      operation,
      title: `${operation.method} ${operation.path}`,
    })),
  )('$title answers what its document says, whoever asks whatever', async ({ operation }) => {
    if (!world) throw new Error('The world did not open.');
    const { apis, known, failures } = world;
    const { send, callers } = apis[name];
    await fc.assert(
      fc.asyncProperty(requestOf(operation, known), fc.constantFrom(...callers), async (asked, caller) => {
        const { method, path, headers, body } = asked;
        const init = { method, headers: { ...caller, ...headers }, ...(body !== undefined && { body }) };
        const wrong = await check(operation, await send(path, init));
        expect([wrong, ...failures.splice(0)]).toEqual([undefined]);
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
  });
});
