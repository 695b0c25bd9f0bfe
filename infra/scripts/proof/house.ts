import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCAFFOLDING = /[\\/](?:scripts|node_modules|\.turbo|[\w-]+\.test\.ts)$/;

/** A folder that is thrown away, with what describes a stage and two sites of one page. */
export const buildHouse = (root: string): string => {
  const home = mkdtempSync(join(tmpdir(), 'voldaan-infra-'));
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  cpSync(join(root, 'sst.config.ts'), join(home, 'sst.config.ts'));
  cpSync(join(root, 'infra'), join(home, 'infra'), {
    recursive: true,
    filter: (path) => !SCAFFOLDING.test(path),
  });
  for (const site of ['portal', 'desk']) {
    const dist = join(home, 'apps', site, 'dist');
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Proof</title>');
  }
  cpSync(join(root, 'node_modules/pdfkit/package.json'), join(home, 'node_modules/pdfkit/package.json'));
  cpSync(
    join(root, 'node_modules/pdfkit/js/standard-fonts'),
    join(home, 'node_modules/pdfkit/js/standard-fonts'),
    {
      recursive: true,
    },
  );
  return home;
};
