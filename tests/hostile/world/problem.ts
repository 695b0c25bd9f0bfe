import { expect } from 'vitest';
import type { Heard } from './caller.ts';

type Worded = {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly next: string;
};

/** Words of a machine that no person may ever read. */
const MACHINE =
  /\b(?:\w+Error|undefined|null|NaN|stack|node_modules|TypeError|dynamo|at async)\b|\.js:\d|\.mjs|\.ts:\d|\[object/i;

/** Every refusal has the same shape, and speaks to a person: what happened, is money gone, what now. */
export const expectProblem = (heard: Heard, status: number, code: string): void => {
  expect(heard.headers.get('content-type')).toContain('application/problem+json');
  expect(heard.json).toMatchObject({ type: `urn:voldaan:problem:${code}`, status, code });
  expect(heard.status).toBe(status);
  const { title, detail, next } = heard.json as Worded;
  for (const text of [title, detail, next]) {
    expect(text.length).toBeGreaterThan(5);
    expect(text).not.toMatch(MACHINE);
    expect(text).not.toContain(code);
  }
};

/** What a person reads on a page. */
export const readable = (page: string): string =>
  page
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, '')
    .replace(/<(?:"[^"]*"|[^>"])+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');

/** A page for somebody without JavaScript: in his language, without a word of a machine. */
export const expectPage = (heard: Heard, status: number, language: 'nl' | 'en', words: string): void => {
  expect(heard.status).toBe(status);
  expect(heard.headers.get('content-type')).toContain('text/html');
  expect(heard.text).toMatch(new RegExp(`^<!doctype html><html lang="${language}"`, 'i'));
  expect(readable(heard.text)).toContain(words);
  expect(MACHINE.exec(readable(heard.text))?.[0]).toBeUndefined();
  expect(heard.text).not.toMatch(/<script/i);
};
