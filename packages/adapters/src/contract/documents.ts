import type { Documents, DocumentUpload } from '@voldaan/application/ports/documents.ts';
import { describe, expect, test } from 'vitest';

/** Uses an upload link as a browser does; tells whether the store took the file. */
export type Arrive = (upload: DocumentUpload, bytes: Uint8Array) => Promise<boolean>;

/** What every store of files keeps to. */
export const documentsContract = (
  name: string,
  open: () => Promise<{ readonly documents: Documents; readonly arrive: Arrive }>,
): void => {
  describe(`${name}: documents`, () => {
    test('a file comes back with its bytes and type', async () => {
      const { documents } = await open();
      const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff]);
      await documents.put('A#books/invoices/2026 é+1187.pdf', bytes, 'application/pdf');
      const found = await documents.get('A#books/invoices/2026 é+1187.pdf');
      expect(found?.contentType).toBe('application/pdf');
      expect(Buffer.from(found?.bytes ?? []).equals(bytes)).toBe(true);
      expect(await documents.get('A#books/invoices/none.pdf')).toBeUndefined();
    });

    test('a file that is put again is replaced', async () => {
      const { documents } = await open();
      await documents.put('key', Buffer.from('one'), 'text/plain');
      await documents.put('key', Buffer.from('two'), 'text/html');
      const found = await documents.get('key');
      expect([found?.contentType, Buffer.from(found?.bytes ?? []).toString()]).toEqual(['text/html', 'two']);
    });

    test('a file that is removed is gone, and removing it again changes nothing', async () => {
      const { documents } = await open();
      await documents.put('key', Buffer.from('one'), 'text/plain');
      await documents.remove('key');
      await documents.remove('key');
      expect(await documents.get('key')).toBeUndefined();
    });

    test('a browser puts a file by a link, of just the size and type that was said', async () => {
      const { documents, arrive } = await open();
      const link = await documents.uploadLink('uploads/books/1', {
        type: 'application/octet-stream',
        bytes: 3,
      });
      expect(link.headers).toEqual({ 'content-type': 'application/octet-stream' });
      expect(await arrive(link, Buffer.from('four'))).toBe(false);
      expect(await documents.get('uploads/books/1')).toBeUndefined();
      expect(await arrive(link, Buffer.from('one'))).toBe(true);
      const found = await documents.get('uploads/books/1');
      expect([found?.contentType, Buffer.from(found?.bytes ?? []).toString()]).toEqual([
        'application/octet-stream',
        'one',
      ]);
    });
  });
};
