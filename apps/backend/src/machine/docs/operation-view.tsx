import { type Schema, SchemaView } from './schema-view.tsx';

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** The part of an OpenAPI operation that is shown. */
export type Operation = {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
};

const Bodies = ({ content }: { content: Content }) => (
  <>
    {Object.entries(content).map(([type, { schema }]) => (
      <div key={type}>
        <p class="kind">{type}</p>
        {schema?.example !== undefined && <pre>{JSON.stringify(schema.example, null, 2)}</pre>}
        {schema && <SchemaView schema={schema} />}
      </div>
    ))}
  </>
);

type OperationViewProps = { readonly method: string; readonly path: string; readonly operation: Operation };

/** One address with one method: what it is for, what it takes, and what it answers. */
export const OperationView = ({ method, path, operation }: OperationViewProps) => (
  <details class="operation">
    <summary>
      <code>
        <b>{method.toUpperCase()}</b> {path}
      </code>
      <span>{operation.summary}</span>
    </summary>
    {operation.description && <p>{operation.description}</p>}
    {operation.parameters && (
      <>
        <h4>Parameters</h4>
        <ul class="fields">
          {operation.parameters.map((parameter) => (
            <li key={`${parameter.in} ${parameter.name}`}>
              <code class="name">{parameter.name}</code>{' '}
              <span class="kind">
                in {parameter.in}
                {parameter.required ? '' : ', optional'}
              </span>{' '}
              <span class="say">{parameter.description ?? parameter.schema?.description}</span>
            </li>
          ))}
        </ul>
      </>
    )}
    {operation.requestBody && (
      <>
        <h4>Body</h4>
        <Bodies content={operation.requestBody.content} />
      </>
    )}
    <h4>Answers</h4>
    {Object.entries(operation.responses)
      .filter(([status]) => status !== 'default')
      .map(([status, { description, content }]) => (
        <div key={status}>
          <p>
            <b>{status}</b> {description}
          </p>
          {content && <Bodies content={content} />}
        </div>
      ))}
    <p class="kind">Everything else is a problem, in the shape at the top of this page.</p>
  </details>
);
