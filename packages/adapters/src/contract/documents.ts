import type { Documents } from '@voldaan/application/ports/documents.ts';
import { describe, expect, test } from 'vitest';

/** What every store of files keeps to. */
export const documentsContract = (name: string, open: () => Promise<Documents>): void => {
  describe(`${name}: documents`, () => {
    test('a file comes back with its bytes and type', async () => {
      const documents = await open();
      const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff]);
      await documents.put('A#books/invoices/2026 é+1187.pdf', bytes, 'application/pdf');
      const found = await documents.get('A#books/invoices/2026 é+1187.pdf');
      expect(found?.contentType).toBe('application/pdf');
      expect(Buffer.from(found?.bytes ?? []).equals(bytes)).toBe(true);
      expect(await documents.get('A#books/invoices/none.pdf')).toBeUndefined();
    });

    test('a file that is put again is replaced', async () => {
      const documents = await open();
      await documents.put('key', Buffer.from('one'), 'text/plain');
      await documents.put('key', Buffer.from('two'), 'text/html');
      const found = await documents.get('key');
      expect([found?.contentType, Buffer.from(found?.bytes ?? []).toString()]).toEqual(['text/html', 'two']);
    });
  });
};
