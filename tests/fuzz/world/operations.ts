import type { Schema } from './schema.ts';

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

type Described = {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};

export type ApiDocument = { readonly paths?: Readonly<Record<string, Readonly<Record<string, Described>>>> };

/** One address with one method, as the document of its API tells it. */
export type Operation = Described & { readonly method: string; readonly path: string };

export const operationsOf = ({ paths = {} }: ApiDocument): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ method, path, ...described })),
  );
