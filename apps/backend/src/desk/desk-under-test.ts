import type { Hono } from 'hono';
import { deskApi } from './desk-api.ts';
import type { DeskEnv } from './desk-env.ts';
import type { DeskPorts, Result, StaffSession } from './desk-ports.ts';

export const ORIGIN = 'https://desk.example.nl';

/** A call of a port: its name and what it was asked. */
export type PortCall = { readonly port: string; readonly asked: readonly unknown[] };

const SANNE = {
  actor: { id: 'sanne', name: 'Sanne Vos', role: 'collector' },
  assurance: 'strong',
  administration: 'timmer',
} as const;

/** Ports that write down what they are asked. Each answers what the test gave it; a port without an answer fails the test. */
export const recordingPorts = (
  answers: Readonly<Record<string, Result<unknown>>>,
  calls: PortCall[],
): DeskPorts => {
  const own = { findSession: async (token: string) => (token === 'good' ? SANNE : undefined) };
  return new Proxy(own, {
    get: (target, port) => {
      if (port === 'findSession') return target.findSession;
      return async (...asked: readonly unknown[]) => {
        calls.push({ port: String(port), asked });
        const answer = answers[String(port)];
        if (!answer) throw new Error(`the port ${String(port)} was not expected to be asked`);
        return answer;
      };
    },
  }) as unknown as DeskPorts;
};

/** The API with ports that record, asked as a browser of a signed-in person would. */
export const deskUnderTest = (answers: Readonly<Record<string, Result<unknown>>> = {}) => {
  const calls: PortCall[] = [];
  const failures: Error[] = [];
  const api: Hono<DeskEnv> = deskApi(recordingPorts(answers, calls), ORIGIN, (error) => failures.push(error));
  const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    api.request(`${ORIGIN}/api${path}`, {
      ...init,
      headers: {
        cookie: '__Host-voldaan-desk=good',
        'sec-fetch-site': 'same-origin',
        origin: ORIGIN,
        ...init.headers,
      },
    });
  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  return { ask, send, calls, failures };
};

export const STAFF: StaffSession = { ...SANNE, language: 'nl' };
export const DONE: Result<undefined> = { ok: true, value: undefined };
