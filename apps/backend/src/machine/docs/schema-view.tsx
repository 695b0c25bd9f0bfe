/** The part of JSON Schema that our documents use. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly maxLength?: number;
  readonly maxItems?: number;
};

const choices = ({ anyOf, oneOf }: Schema): readonly Schema[] => anyOf ?? oneOf ?? [];

const isNull = ({ type }: Schema): boolean => type === 'null';

/** A schema that may be null, without saying so: the page says it in words. */
const withoutNull = (schema: Schema): { readonly schema: Schema; readonly nullable: boolean } => {
  const [only, ...more] = choices(schema).filter((choice) => !isNull(choice));
  if (only && more.length === 0) return { schema: { ...only, ...named(schema) }, nullable: true };
  if (!Array.isArray(schema.type)) return { schema, nullable: false };
  const types = schema.type.filter((type) => type !== 'null');
  return { schema: { ...schema, type: types.join(' or ') }, nullable: types.length < schema.type.length };
};

const named = ({ description }: Schema): Pick<Schema, 'description'> => (description ? { description } : {});

/** The kind of a value in a few words: `text, date`, `list of objects`. */
const kindOf = (schema: Schema): string => {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' · ');
  if (schema.items) return `list of ${kindOf(withoutNull(schema.items).schema)}`;
  if (choices(schema).length > 0) return 'one of';
  return [schema.type ?? 'anything', schema.format].filter(Boolean).join(', ');
};

/** What stands inside a value: the fields of an object or of the objects of a list, or its cases. */
const Inside = ({ schema }: { schema: Schema }) => {
  const { schema: inner } = withoutNull(schema.items ?? schema);
  const cases = choices(inner).filter((choice) => !isNull(choice));
  if (inner.properties) return <Fields schema={inner} />;
  if (cases.length < 2) return null;
  return (
    <>
      {cases.map((choice, place) => (
        <div class="case" key={`${kindOf(choice)}-${String(place)}`}>
          {choice.properties ? <Fields schema={choice} /> : <code>{kindOf(choice)}</code>}
        </div>
      ))}
    </>
  );
};

const Field = ({ name, schema, needed }: { name: string; schema: Schema; needed: boolean }) => {
  const { schema: shown, nullable } = withoutNull(schema);
  const words = [
    kindOf(shown),
    nullable && 'or null',
    !needed && 'optional',
    shown.maxLength && `at most ${shown.maxLength} characters`,
    shown.maxItems && `at most ${shown.maxItems}`,
  ];
  return (
    <li>
      <code class="name">{name}</code> <span class="kind">{words.filter(Boolean).join(', ')}</span>
      {shown.description && <span class="say"> {shown.description}</span>}
      <Inside schema={shown} />
    </li>
  );
};

const Fields = ({ schema }: { schema: Schema }) => (
  <ul class="fields">
    {Object.entries(schema.properties ?? {}).map(([name, field]) => (
      <Field key={name} name={name} schema={field} needed={schema.required?.includes(name) === true} />
    ))}
  </ul>
);

/** A schema as a person reads it: every field with its kind, and what is inside. */
export const SchemaView = ({ schema }: { schema: Schema }) =>
  schema.properties || schema.items || choices(schema).length > 0 ? (
    <>
      {schema.items && <p class="kind">{kindOf(schema)}</p>}
      <Inside schema={schema} />
    </>
  ) : (
    <p>
      <code>{kindOf(schema)}</code>
    </p>
  );
