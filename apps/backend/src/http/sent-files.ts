import type { Context } from 'hono';

/** A file as it was sent; its name is text of a stranger. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

/** As file systems know them; whoever keeps files keeps their names. */
const LONGEST_NAME = 255;

const sent = async (file: File): Promise<SentFile> => ({
  name: file.name.slice(0, LONGEST_NAME),
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/**
 * The files of a request: every part named `file` of a form, or the body itself with `?name=`.
 *
 * @param most - parts that are read at all
 * @returns undefined when there is no file, none with a name, or more than `most`
 */
export const sentFiles = async (c: Context, most: number): Promise<readonly SentFile[] | undefined> => {
  if (c.req.header('content-type')?.startsWith('multipart/form-data')) {
    const form = await c.req.formData().catch(() => undefined);
    const files = form?.getAll('file').filter((part) => part instanceof File) ?? [];
    const usable = files.length > 0 && files.length <= most && files.every((file) => file.name !== '');
    return usable ? Promise.all(files.map(sent)) : undefined;
  }
  const name = c.req.query('name');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  return name && bytes.length > 0 ? [{ name: name.slice(0, LONGEST_NAME), bytes }] : undefined;
};
