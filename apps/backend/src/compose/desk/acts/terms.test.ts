import { DeskClaim } from '@voldaan/contract/desk/claims.ts';
import { KeepTerms } from '@voldaan/contract/desk/terms.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';

const PDF = ['%PDF-1.7', '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj', 'trailer<</Root 1 0 R>>', '%%EOF'];
const PAGE = '<!doctype html><p>Algemene voorwaarden</p>';

const SAID = {
  handedOverOn: '2026-01-05',
  fatalDueDate: false,
  clauseReviewedOn: '2026-02-02',
  interest: { basisPoints: 1_00, per: 'month' },
  costs: 250_00,
};
const said = (changed: object = {}): KeepTerms => KeepTerms.parse({ ...SAID, proof: null, ...changed });

/** De Groot owes € 1.246,30 since Friday 4 September 2026; the books know it on 24 August. */
const owing = async () => {
  const opened = await openDesk('2026-08-24T08:00:00Z');
  const { desk, sanne, services, travel, settle } = opened;
  await opened.bringIn(DE_GROOT);
  const id = await opened.onlyDebtor();
  /** What a browser does before it names a file. */
  const upload = async (text: string, name = 'voorwaarden.pdf') => {
    const bytes = new TextEncoder().encode(text);
    const [link] = value(await desk.giveUploads(sanne, [bytes.length]));
    if (!link) throw new Error('one link for one file');
    await services.documents.put(decodeURIComponent(new URL(link.url).pathname.slice(1)), bytes, 'any/type');
    return { id: link.id, name };
  };
  const keep = async (changed: object = {}) => {
    const kept = await desk.keepTerms(sanne, id, said(changed));
    await settle();
    return kept;
  };
  const onFile = async () => value(await desk.debtorCard(sanne, id)).terms;
  const claim = async () => DeskClaim.parse(value(await desk.readClaim(sanne, id)));
  /** The notice of default leaves on Monday 12 October, to pay by Thursday the 22nd. */
  const noticed = async () => {
    await travel('2026-10-12T12:00:00Z');
    const [approval] = value(await desk.debtorCard(sanne, id)).approvals;
    value(await desk.approveStep(sanne, id, approval?.id ?? ''));
    await settle();
    const [letter] = value(await desk.listLetters(sanne)).letters;
    const letterId = letter?.id ?? '';
    value(await desk.printLetters(sanne, [{ accountId: id, letterId }]));
    await settle();
    const { today } = value(await desk.debtorCard(sanne, id));
    value(await desk.letterPosted(sanne, id, letterId, { on: today, tracking: '3SABCD0012345' }));
    await settle();
    return (await claim()).claimed;
  };
  return { ...opened, id, upload, keep, onFile, claim, noticed };
};

test('reviewed terms with their proof: the notice of default claims what was agreed', async () => {
  const { desk, sanne, id, upload, keep, onFile, noticed, services } = await owing();
  const proof = await upload(PDF.join('\n'));
  value(await keep({ proof }));
  const kept = await onFile();
  expect(kept).toMatchObject(SAID);
  expect(value(await desk.readProof(sanne, id, kept?.proof ?? ''))).toMatchObject({
    name: 'voorwaarden.pdf',
    type: 'application/pdf',
  });
  // The upload was used: it opens nothing a second time.
  expect(code(await keep({ proof }))).toBe('upload-gone');
  const claimed = await noticed();
  // 1 % a month is 12 % a year, over 5 September to 22 October: 1.246,30 × 0,12 × 48 / 365 = 19,67.
  expect(claimed.invoices[0]?.interest).toMatchObject({ kind: 'agreed', until: '2026-10-22', amount: 19_67 });
  expect(claimed.costs).toMatchObject({ amount: 250_00 });
  expect(claimed.total).toBe(1_246_30 + 19_67 + 250_00);
  const seen = await services.audit.ofDay('timmer', plainDate('2026-08-24'));
  expect(JSON.stringify(seen)).toContain('debtor-changed');
});

test('without a review the law applies; so it does when the terms are taken off', async () => {
  const { upload, keep, noticed } = await owing();
  value(await keep({ proof: await upload(PDF.join('\n')), clauseReviewedOn: null }));
  const claimed = await noticed();
  // Commercial interest: 1.246,30 × 0,104 × 48 / 365 = 17,05. Costs: 15 % of 1.246,30 = 186,95.
  expect(claimed.invoices[0]?.interest).toMatchObject({ kind: 'commercial', amount: 17_05 });
  expect(claimed.costs).toMatchObject({ amount: 186_95 });

  const cleared = await owing();
  value(await cleared.keep({ proof: await cleared.upload(PDF.join('\n')) }));
  value(await cleared.desk.clearTerms(cleared.sanne, cleared.id));
  expect(await cleared.onFile()).toBeNull();
  expect((await cleared.noticed()).total).toBe(1_246_30 + 17_05 + 186_95);
});

test('a fatal due date puts a consumer in default by the hand-over alone', async () => {
  const { desk, sanne, id, upload, keep, claim, travel, settle } = await owing();
  const { debtor } = value(await desk.debtorCard(sanne, id));
  const { name, contact, phone, address, language, keyAccount } = debtor;
  const emails = debtor.emails.map((one) => one.address);
  const consumer = { name, contact, phone, address, language, keyAccount, emails, kvk: null };
  value(await desk.changeDebtor(sanne, id, { ...consumer, kind: 'consumer' }));
  await settle();
  await travel('2026-09-05T10:00:00Z');
  const standing = async () => (await claim()).standing[0]?.default;
  expect(await standing()).toEqual({ is: 'not-in-default', reason: 'no-demand' });
  const handedOver = { fatalDueDate: true, clauseReviewedOn: null, interest: null, costs: null };
  value(await keep({ ...handedOver, proof: await upload(PDF.join('\n')) }));
  expect(await standing()).toEqual({ is: 'in-default', since: '2026-09-05', by: 'fatal-term' });
  // Without another file the proof stays.
  value(await keep({ ...handedOver, fatalDueDate: false }));
  expect(await standing()).toEqual({ is: 'not-in-default', reason: 'no-demand' });
});

test('terms that prove nothing, or cannot be, are refused', async () => {
  const { desk, sanne, staffOf, id, upload, keep, onFile } = await owing();
  const proof = { id: 'a'.repeat(43), name: 'voorwaarden.pdf' };
  expect(code(await keep())).toBe('proof-missing');
  expect(code(await keep({ proof }))).toBe('upload-gone');
  expect(code(await keep({ proof: await upload(PAGE) }))).toBe('proof-not-pdf');
  expect(code(await keep({ handedOverOn: '2026-08-25' }))).toBe('day-in-future');
  expect(code(await keep({ clauseReviewedOn: '2026-08-25' }))).toBe('day-in-future');
  expect(code(await keep({ interest: { basisPoints: -1, per: 'year' } }))).toBe('terms-impossible');
  expect(code(await keep({ interest: { basisPoints: 100_01, per: 'year' } }))).toBe('terms-impossible');
  expect(code(await keep({ costs: -1 }))).toBe('terms-impossible');
  expect(code(await desk.keepTerms(staffOf('an', 'sales'), id, said()))).toBe('not-allowed');
  expect(code(await desk.clearTerms(staffOf('an', 'sales'), id))).toBe('not-allowed');
  expect(code(await desk.keepTerms(staffOf('sanne', 'admin', 'bakker'), id, said()))).toBe('not-found');
  expect(code(await desk.clearTerms(sanne, 'nobody'))).toBe('not-found');
  expect(await onFile()).toBeNull();
});
