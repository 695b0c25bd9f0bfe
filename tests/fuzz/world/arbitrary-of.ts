import fc from 'fast-check';
import type { Schema } from './schema.ts';

/** Texts that have broken programs before, and ids that the world of the test knows. */
const nasty = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\ud800',
  '€'.repeat(40),
  'x'.repeat(5_000),
  "';--",
  '<script>alert(1)</script>',
  '=HYPERLINK("x")',
  '__proto__',
  'constructor',
  '2026-02-31',
  '9999-12-31',
  '0000-00-00',
];

export const anyText = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom(...nasty),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const byFormat: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: day,
  'date-time': day.map((date) => `${date}T10:00:00Z`),
  email: fc.constantFrom('a@degroot.test', 'b@example.org'),
  uri: fc.constantFrom('https://hooks.test/a', 'http://10.0.0.1/', 'https://[::1]/', 'javascript:alert(1)'),
  uuid: fc.uuid(),
};

const textOf = (schema: Schema, known: readonly string[]): fc.Arbitrary<string> => {
  const format = schema.format === undefined ? undefined : byFormat[schema.format];
  if (format) return format;
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern, 'u'));
  const { minLength = 0, maxLength = 60 } = schema;
  const most = Math.max(minLength, Math.min(maxLength, 60));
  return fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'grapheme', minLength, maxLength: most }));
};

const objectOf = (schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> => {
  const requiredKeys = [...(schema.required ?? [])];
  // What a table of named values must name stands there alone; its values are all of one kind.
  const { additionalProperties } = schema;
  const valued = typeof additionalProperties === 'object' ? additionalProperties : {};
  const unnamed = Object.fromEntries(requiredKeys.map((name) => [name, valued]));
  const fields = Object.entries({ ...unnamed, ...schema.properties }).map(([name, field]) => [
    name,
    fitting(field, known),
  ]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: requiredKeys as never[] });
};

/** Values that a schema allows, as far as it says: what only our code knows may still refuse them. */
export const fitting = (schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> => {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const cases = schema.anyOf ?? schema.oneOf;
  if (cases) return fc.oneof(...cases.map((each) => fitting(each, known)));
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (types.length > 1) return fc.oneof(...types.map((type) => fitting({ ...schema, type }, known)));
  switch (types[0]) {
    case 'object':
      return objectOf(schema, known);
    case 'array':
      return fc.array(fitting(schema.items ?? {}, known), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
      });
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? -1_000_000, -1_000_000),
        max: Math.min(schema.maximum ?? 1_000_000, 1_000_000),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textOf(schema, known);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value with one thing in it that does not belong there. */
export const mutated = (value: unknown, known: readonly string[]): fc.Arbitrary<unknown> => {
  const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), anyText(known), fc.constant(1e308), fc.constant(-0));
  if (Array.isArray(value) && value.length > 0) {
    return fc
      .tuple(fc.nat(value.length - 1), odd)
      .chain(([at, other]) =>
        fc
          .oneof(fc.constant(other), mutated(value[at], known))
          .map((one) => value.map((each, i) => (i === at ? one : each))),
      );
  }
  if (isRecord(value) && Object.keys(value).length > 0) {
    return fc.constantFrom(...Object.keys(value)).chain((key) =>
      fc.oneof(
        odd.map((other) => ({ ...value, [key]: other })),
        mutated(value[key], known).map((other) => ({ ...value, [key]: other })),
        fc.constant(Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))),
        odd.map((other) => ({ ...value, unknown: other })),
      ),
    );
  }
  return odd;
};
