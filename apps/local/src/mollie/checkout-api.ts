import { Hono } from 'hono';
import * as z from 'zod';
import { styleRoute } from '../page/style.ts';
import { checkoutPage } from './checkout-page.ts';
import type { Mollie } from './mollie.ts';
import { isFinal, type Payment } from './payment.ts';

const Choice = z.object({
  token: z.string(),
  method: z.string().optional(),
  final_state: z.enum(['paid', 'failed', 'canceled', 'expired', 'open']),
  webhook: z.enum(['normal', 'late', 'twice', 'lost']).default('normal'),
});

const backTo = ({ status, request }: Payment): string =>
  status === 'canceled' && request.cancelUrl ? request.cancelUrl : request.redirectUrl;

/** The checkout in the browser of the customer: a page and a plain form. */
export const checkoutApi = (mollie: Mollie): Hono =>
  new Hono()
    .route('/', styleRoute())
    .get('/checkout/test-mode', (c) => {
      const payment = mollie.findByToken(c.req.query('token') ?? '');
      return payment ? c.html(checkoutPage(payment)) : c.text('Deze betaling bestaat niet.', 404);
    })
    .post('/checkout/test-mode', async (c) => {
      const choice = Choice.safeParse(await c.req.parseBody());
      const payment = choice.success ? mollie.findByToken(choice.data.token) : undefined;
      if (!choice.success || !payment) return c.text('Deze betaling bestaat niet.', 404);
      if (isFinal(payment)) return c.redirect(backTo(payment), 303);
      const chosen = mollie.choose(payment, payment.method ?? choice.data.method ?? 'ideal');
      const { final_state: state, webhook } = choice.data;
      const after = state === 'open' ? chosen : mollie.end(chosen, state, webhook);
      return c.redirect(backTo(after), 303);
    });
