import { type Operation, OperationView } from './operation-view.tsx';

/** The part of an OpenAPI document that is shown. */
export type ApiDocument = {
  readonly info: { readonly title: string; readonly description?: string; readonly version: string };
  readonly paths?: Readonly<
    Record<string, Readonly<Record<string, Operation & { readonly tags?: readonly string[] }>>>
  >;
};

type Placed = { readonly method: string; readonly path: string; readonly operation: Operation };

/** Every operation under the part of the API that it belongs to, in the order of the document. */
const byTag = ({ paths = {} }: ApiDocument): ReadonlyMap<string, readonly Placed[]> => {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  return Map.groupBy(all, ({ operation }) => operation.tags?.[0] ?? '');
};

/** One API with all its addresses. */
export const ApiView = ({ id, document }: { id: string; document: ApiDocument }) => (
  <section id={id}>
    <h2>{document.info.title}</h2>
    <p>
      Version {document.info.version}. {document.info.description}
    </p>
    {[...byTag(document)].map(([tag, operations]) => (
      <section key={tag}>
        <h3>{tag}</h3>
        {operations.map(({ method, path, operation }) => (
          <OperationView key={`${method} ${path}`} method={method} path={path} operation={operation} />
        ))}
      </section>
    ))}
  </section>
);
