import { randomUUID } from 'node:crypto';
import { escapeXml } from '../http/escape-xml.ts';

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';
const XML = { 'content-type': 'text/xml' };

/** An answer of the Query protocol; `result` is XML. */
export const answer = (action: string, result: string): Response =>
  new Response(
    `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${result}</${action}Result>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
    { headers: XML },
  );

/** An error of the Query protocol: 4xx is the sender's, 5xx the receiver's. */
export const refuse = (status: number, code: string, message: string): Response =>
  new Response(
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>` +
      `<Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>` +
      `<RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
    { status, headers: XML },
  );
