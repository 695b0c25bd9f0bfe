import { describe, expect, test } from 'vitest';
import { bytesOf, type UblParts, ublDocument } from '../../fixtures/ubl-document.ts';
import { parseUbl } from './parse-ubl.ts';

const problemsOf = (bytes: Uint8Array) => {
  const result = parseUbl(bytes);
  return result.ok ? [] : result.problems;
};
const problems = (parts: UblParts) => problemsOf(bytesOf(ublDocument(parts)));

describe('what a person can correct', () => {
  test.each([
    [{ number: '' }, { code: 'value-missing', column: 'cbc:ID' }],
    [{ issueDate: '2026-02-30' }, { code: 'date-invalid', column: 'cbc:IssueDate', found: '2026-02-30' }],
    [{ dueDate: '9999-12-31' }, { code: 'date-invalid', column: 'cbc:DueDate', found: '9999-12-31' }],
    [{ issueDate: '0001-01-01' }, { code: 'date-invalid', column: 'cbc:IssueDate', found: '0001-01-01' }],
    [{ number: 'F'.repeat(61) }, { code: 'text-too-long', column: 'cbc:ID', most: 60 }],
    [{ payable: '1000000000.00' }, { code: 'amount-too-large', found: '1000000000.00' }],
    [{ dueDate: '2026-09-03' }, { code: 'due-before-issue', column: 'cbc:DueDate', found: '2026-09-03' }],
    [{ payable: '0.00' }, { code: 'amount-zero', column: 'cac:LegalMonetaryTotal/cbc:PayableAmount' }],
    [{ payable: '12,50' }, { code: 'amount-invalid', found: '12,50' }],
    [{ payable: '12.505' }, { code: 'amount-invalid', found: '12.505' }],
    [{ payable: '' }, { code: 'value-missing', column: 'cac:LegalMonetaryTotal/cbc:PayableAmount' }],
    [{ currency: 'USD' }, { code: 'currency-unknown', found: 'USD' }],
    [{ customer: '' }, { code: 'debtor-missing' }],
    [{ typeCode: '325' }, { code: 'document-type-refused', found: '325' }],
  ] satisfies [UblParts, object][])('%j', (parts, problem) => {
    const found = problems(parts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(problem);
  });

  test('every problem is told at once', () => {
    const codes = problems({ number: '', issueDate: '04-09-2026', payable: 'veel' }).map(({ code }) => code);
    expect(codes).toEqual(['value-missing', 'date-invalid', 'amount-invalid']);
  });
});

describe('hostile and broken files are refused', () => {
  const withDtd = (dtd: string) => bytesOf(ublDocument().replace('?>\n', `?>\n${dtd}\n`));
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

  test.each([
    ['a bomb of entities', withDtd('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'), 'xml-entities'],
    ['an external entity', withDtd('<!doctype x SYSTEM "file:///etc/passwd">'), 'xml-entities'],
    ['a DTD in UTF-16', utf16('<!DOCTYPE x><x/>'), 'xml-entities'],
    ['an unknown entity', bytesOf(ublDocument({ number: '&geheim;' })), 'xml-malformed'],
    ['a character that cannot be', bytesOf(ublDocument({ number: '&#x110000;' })), 'xml-malformed'],
    ['half a character', bytesOf(ublDocument({ number: '&#xD800;' })), 'xml-malformed'],
    ['a control character by its number', bytesOf(ublDocument({ number: '2026&#1;' })), 'xml-malformed'],
    ['a control character as it is', bytesOf(ublDocument({ number: '2026\u0001' })), 'xml-malformed'],
    ['an unclosed element', bytesOf(ublDocument().replace('</cbc:ID>', '')), 'xml-malformed'],
    ['two roots', bytesOf('<Invoice/><Invoice/>'), 'xml-malformed'],
    ['an undeclared prefix', bytesOf('<x:Invoice/>'), 'xml-malformed'],
    ['a thousand elements deep', bytesOf('<a>'.repeat(1000) + '</a>'.repeat(1000)), 'xml-malformed'],
    ['a name that is a property of all objects', bytesOf('<constructor/>'), 'xml-malformed'],
    ['text', bytesOf('factuur'), 'xml-malformed'],
    ['another document', bytesOf('<Order/>'), 'xml-root-unknown'],
    ['millions of elements', bytesOf(`<a>${'<b/>'.repeat(1_500_001)}</a>`), 'xml-too-many-elements'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'file-too-large'],
    [
      'bytes that are no UTF-8',
      new Uint8Array([...bytesOf('<a>'), 0xff, ...bytesOf('</a>')]),
      'encoding-unknown',
    ],
    ['an unknown encoding', bytesOf('<?xml version="1.0" encoding="EBCDIC"?><a/>'), 'encoding-unknown'],
    ['nothing', new Uint8Array(), 'file-empty'],
    ['blanks', bytesOf(' \n '), 'file-empty'],
  ])('%s', (_what, bytes, code) => {
    expect(problemsOf(bytes).map((problem) => problem.code)).toEqual([code]);
  });

  test('another namespace, named', () => {
    expect(problems({ namespace: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-1' })).toEqual([
      { code: 'xml-namespace-unknown', found: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-1' },
    ]);
  });

  test('an element in the wrong namespace is not taken for one of UBL', () => {
    const stranger = '<cbc:ID xmlns:cbc="urn:elders">2026-0666</cbc:ID>';
    expect(problems({ number: '', extra: stranger })).toEqual([{ code: 'value-missing', column: 'cbc:ID' }]);
  });
});
