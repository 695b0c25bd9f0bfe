import { join } from 'node:path';
import ts from 'typescript';
import { parsed } from '../../architecture/parsed.ts';
import { ROOT, sourceFiles } from '../../architecture/source-file.ts';

/** A parameter as it is written: its name and its type. */
export type Parameter = { readonly name: string; readonly type: string };

/** An exported use case that is told which administration it is about. */
export type UseCase = {
  readonly name: string;
  readonly file: string;
  readonly parameters: readonly Parameter[];
};

const parametersOf = (node: ts.ArrowFunction, source: ts.SourceFile): readonly Parameter[] =>
  node.parameters.map(({ name, type }) => ({
    name: name.getText(source),
    type: type?.getText(source) ?? '',
  }));

const takesServices = ([first]: readonly Parameter[]): boolean =>
  /services/i.test(first?.name ?? '') || /\bServices\b/.test(first?.type ?? '');

const takesAdministration = (parameters: readonly Parameter[]): boolean =>
  parameters.some(
    ({ name, type }) =>
      /\bStreamKey\b/.test(type) || (/\badministration(?:Id)?\b/.test(name) && type !== 'Administration'),
  );

/** Every exported function of the application whose first parameter are services and that takes a key or administration. */
export const useCases = (): readonly UseCase[] =>
  sourceFiles()
    .filter(({ path }) => path.startsWith('packages/application/src/') && !/\.test\.ts$/.test(path))
    .flatMap((file) => {
      const source = parsed(file);
      return source.statements
        .filter(ts.isVariableStatement)
        .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        .flatMap(({ declarationList }) => [...declarationList.declarations])
        .flatMap(({ name, initializer }) =>
          initializer && ts.isArrowFunction(initializer)
            ? [
                {
                  name: name.getText(source),
                  file: join(ROOT, file.path),
                  parameters: parametersOf(initializer, source),
                },
              ]
            : [],
        );
    })
    .filter(({ parameters }) => takesServices(parameters) && takesAdministration(parameters));
