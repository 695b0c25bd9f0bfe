import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './root.ts';

const FILE = 'apps/backend/src/compose/environment.ts';
/** Another address of Mollie is for stand-ins only. */
const STAND_INS = new Set(['MOLLIE_API_URL']);
/** Where the secrets are; it is read apart from the rest, so that no dump of that leads to them. */
const SECRETS_PATH = 'SECRETS_PATH';

/** The variables that the backend's functions read on AWS, in order, from the schema they are parsed with. */
export const variablesRead = (): readonly string[] => {
  const source = ts.createSourceFile(
    FILE,
    readFileSync(join(ROOT, FILE), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^[A-Z][A-Z_]+$/.test(node.name.getText()))
      names.push(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...names.filter((name) => !STAND_INS.has(name)), SECRETS_PATH].toSorted();
};
