import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { MailRequest } from './mail.ts';
import type { Mailbox } from './mailbox.ts';
import { type MailFault, type PlannedFaults, plannedFaults } from './planned-faults.ts';
import { answer, refuse } from './query-answer.ts';
import { mailRequest } from './query-form.ts';

type Bindings = { readonly Bindings: HttpBindings };

/** SES refuses more (developer guide, "Service quotas"). */
const MOST_RECIPIENTS = 50;
const LARGEST_MESSAGE = 40 * 1024 * 1024;

const invalid = (request: MailRequest): Response | undefined => {
  const { source, destinations, raw, tags } = request;
  if (!source) return refuse(400, 'InvalidParameterValue', "Missing required header 'From'.");
  if (destinations.length === 0) return refuse(400, 'InvalidParameterValue', "Missing final '@domain'");
  if (destinations.length > MOST_RECIPIENTS) {
    return refuse(400, 'InvalidParameterValue', 'Recipient count exceeds 50.');
  }
  if (raw.byteLength === 0) return refuse(400, 'ValidationError', 'RawMessage.Data is empty.');
  if (raw.byteLength > LARGEST_MESSAGE)
    return refuse(400, 'InvalidParameterValue', 'Message length is more than 41943040 bytes long.');
  const wrong = tags.find(
    ({ name, value }) => !/^[\w-]{1,256}$/.test(name) || !/^[\w.@-]{1,256}$/.test(value),
  );
  return wrong && refuse(400, 'InvalidParameterValue', `Invalid tag name or value <${wrong.name}>.`);
};

const cutOff = (c: Context<Bindings>): Response => {
  c.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
};

const send = (c: Context<Bindings>, box: Mailbox, request: MailRequest, fault: MailFault | undefined) => {
  switch (fault) {
    case 'throttle':
      return refuse(400, 'Throttling', 'Maximum sending rate exceeded.');
    case 'server-error':
      return refuse(500, 'InternalFailure', 'Planned by the local stack.');
    case 'reject':
      return refuse(400, 'MessageRejected', 'Email address is not verified.');
    case 'cut-off':
      return cutOff(c);
    case 'lost-answer':
      box.accept(request);
      return cutOff(c);
    default:
      return answer(request.operation, `<MessageId>${box.accept(request)}</MessageId>`);
  }
};

const QUOTA =
  '<SentLast24Hours>0.0</SentLast24Hours><Max24HourSend>50000.0</Max24HourSend><MaxSendRate>14.0</MaxSendRate>';

/** The Query API of SES, version 2010-12-01, for what the real client calls to send. */
export const sesApi = (box: Mailbox, faults: PlannedFaults = plannedFaults()): Hono<Bindings> =>
  new Hono<Bindings>().post('/', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const action = form.get('Action') ?? '';
    switch (action) {
      case 'SendEmail':
      case 'SendRawEmail': {
        const request = mailRequest(action, form);
        return invalid(request) ?? send(c, box, request, faults.take(request.destinations));
      }
      case 'GetSendQuota':
        return answer(action, QUOTA);
      case 'GetSendStatistics':
        return answer(action, '<SendDataPoints/>');
      case 'GetAccountSendingEnabled':
        return answer(action, '<Enabled>true</Enabled>');
      case 'ListIdentities':
        return answer(action, '<Identities/>');
      default:
        return refuse(400, 'InvalidAction', `The action ${action} is not valid for this endpoint.`);
    }
  });
