import fc from 'fast-check';
import { anyText, fitting, mutated } from './arbitrary-of.ts';
import type { Operation } from './operations.ts';
import type { Schema } from './schema.ts';

/** A request as it goes out. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
};

const HUGE = `{"x":"${'y'.repeat(1_200_000)}"}`;

/** An unpaired surrogate is no text that an address can hold. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

const inPath = ({ path, parameters = [] }: Operation, known: readonly string[]): fc.Arbitrary<string> => {
  const names = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  return fc
    .tuple(
      ...names.map(() =>
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...known) },
          { weight: 1, arbitrary: anyText(known) },
        ),
      ),
    )
    .map((values) =>
      names.reduce((text, name, i) => text.replace(`{${name}}`, () => encoded(values[i] || 'x')), path),
    );
};

const inQuery = ({ parameters = [] }: Operation, known: readonly string[]): fc.Arbitrary<string> => {
  const asked = parameters.filter((parameter) => parameter.in === 'query');
  const pairs = asked.map(({ name, schema = {}, required }) =>
    fc
      .option(fc.oneof(fitting(schema, known), anyText(known)), { freq: required ? 20 : 2 })
      .map((value) => (value === null ? [] : [`${name}=${encoded(String(value))}`])),
  );
  return fc.tuple(...pairs).map((all) => (all.flat().length === 0 ? '' : `?${all.flat().join('&')}`));
};

type Body = { readonly type: string; readonly text: string };

const formOf = (value: unknown): string =>
  new URLSearchParams(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).map(([name, field]) => [
      name,
      String(field).toWellFormed(),
    ]),
  ).toString();

const fromSchema = (type: string, schema: Schema, known: readonly string[]): fc.Arbitrary<Body> => {
  const fits = fitting(schema, known);
  const value = fc.oneof(
    { weight: 3, arbitrary: fits },
    { weight: 2, arbitrary: fits.chain((one) => mutated(one, known)) },
  );
  return value.map((one) => ({
    type,
    text: type === 'application/x-www-form-urlencoded' ? formOf(one) : JSON.stringify(one),
  }));
};

const garbage = (known: readonly string[]): fc.Arbitrary<Body> =>
  fc.record({
    type: fc.constantFrom(
      'application/json',
      'text/plain',
      'application/xml',
      'multipart/form-data',
      'nonsense',
    ),
    text: fc.oneof(
      anyText(known),
      fc.constant('{"a":'),
      fc.constant('[]'),
      fc.constant('null'),
      fc.constant('"'),
    ),
  });

const inBody = (
  { requestBody, method }: Operation,
  known: readonly string[],
): fc.Arbitrary<Body | undefined> => {
  if (method === 'get') return fc.constant(undefined);
  const described = Object.entries(requestBody?.content ?? {})
    .filter(([type]) => type !== 'multipart/form-data')
    .map(([type, { schema = {} }]) => ({ weight: 12, arbitrary: fromSchema(type, schema, known) }));
  return fc.oneof(
    ...described,
    { weight: 3, arbitrary: garbage(known) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: requestBody ? 1 : 0, arbitrary: fc.constant({ type: 'application/json', text: HUGE }) },
  );
};

/**
 * Requests to one operation: most of them fit what the document says, some have one thing wrong, some are nothing at
 * all.
 *
 * @param known - ids that exist
 */
export const requestOf = (operation: Operation, known: readonly string[]): fc.Arbitrary<Asked> =>
  fc
    .record({
      path: inPath(operation, known),
      query: inQuery(operation, known),
      body: inBody(operation, known),
      act: fc.option(fc.uuid(), { freq: 9 }),
    })
    .map(({ path, query, body, act }) => ({
      method: operation.method.toUpperCase(),
      path: `${path}${query}`,
      headers: {
        accept: 'application/json',
        ...(body && { 'content-type': body.type }),
        ...(operation.method === 'post' && act !== null && { 'idempotency-key': act }),
      },
      body: body?.text,
    }));
