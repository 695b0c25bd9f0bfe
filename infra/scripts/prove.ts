import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkTypes } from './check-types.ts';
import { handlersIn } from './proof/handlers.ts';
import { buildHouse } from './proof/house.ts';
import { installPlatform } from './proof/install-platform.ts';
import { judge } from './proof/judge.ts';
import { runMocked } from './proof/run-mocked.ts';

/**
 * Proves what can be proven of the infrastructure without an account: it type-checks against SST's own sources,
 * and every resource that the program would ask AWS for, under mocks of Pulumi, is as it must be.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const home = buildHouse(root);

const proveStage = async (stage: string): Promise<boolean> => {
  const mocked = await runMocked(home, stage);
  const wrong = judge(mocked, stage, handlersIn(root));
  for (const problem of wrong) console.log(`${stage}: ${problem}`);
  if (wrong.length === 0) console.log(`${stage}: ${mocked.resources.length} resources, all as they must be.`);
  return wrong.length === 0;
};

try {
  const typed = installPlatform(root, home) && checkTypes(home);
  const proven = typed && (await proveStage('production')) && (await proveStage('proof'));
  console.log(proven ? 'infra: proven.' : 'infra: not proven, see above.');
  process.exitCode = proven ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
