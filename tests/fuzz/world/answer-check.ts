import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ApiDocument, Operation } from './operations.ts';

const { default: addFormats } = formats;

const mediaType = (answer: Response): string =>
  (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';

/** JSON Pointer of a part of the document, as ajv resolves it. */
const pointer = (...parts: readonly string[]): string =>
  `api#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

/**
 * What is wrong with an answer by the document of its API: a status or kind that is not in it, or JSON that its
 * schema does not allow.
 *
 * @returns the function that tells it; undefined: all is well
 */
export const answerCheck = (document: ApiDocument) => {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
  addFormats(ajv);
  ajv.addSchema(document as object, 'api');

  return async (operation: Operation, answer: Response): Promise<string | undefined> => {
    const { method, path, responses } = operation;
    const status = String(answer.status);
    const text = await answer.text();
    if (answer.status >= 500) return `${status}: ${text}`;
    const key = status in responses ? status : 'default';
    if (key === 'default' && answer.status < 400) return `${status} is not in the document`;
    const content = responses[key]?.content;
    if (!content) return text === '' ? undefined : `${status} has a body: ${text.slice(0, 200)}`;
    const type = mediaType(answer);
    if (!(type in content))
      return `${status} is ${type || 'without a type'}, not ${Object.keys(content).join()}`;
    const schema = content[type]?.schema;
    if (!type.includes('json') || !schema || schema.format === 'binary') return undefined;
    const $ref = pointer('paths', path, method, 'responses', key, 'content', type, 'schema');
    const fits = ajv.getSchema($ref) ?? ajv.compile({ $ref });
    if (fits(JSON.parse(text))) return undefined;
    return `${status} does not fit: ${ajv.errorsText(fits.errors)} in ${text.slice(0, 600)}`;
  };
};
