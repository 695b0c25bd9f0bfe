/** A payment method of the profile, amounts in cents. */
export type Method = {
  readonly id: string;
  readonly description: string;
  readonly minimum: number;
  readonly maximum: number | null;
  /** Seconds a payment stays open (Mollie help, "payment status changes"). */
  readonly expiresAfter: number;
  readonly isCancelable: boolean;
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const METHODS: readonly Method[] = [
  {
    id: 'ideal',
    description: 'iDEAL | Wero',
    minimum: 1,
    maximum: 50_000_00,
    expiresAfter: 15 * MINUTE,
    isCancelable: false,
  },
  {
    id: 'creditcard',
    description: 'Card',
    minimum: 1,
    maximum: 10_000_00,
    expiresAfter: 30 * MINUTE,
    isCancelable: false,
  },
  {
    id: 'bancontact',
    description: 'Bancontact',
    minimum: 2,
    maximum: 50_000_00,
    expiresAfter: HOUR,
    isCancelable: false,
  },
  {
    id: 'paypal',
    description: 'PayPal',
    minimum: 1,
    maximum: 8_000_00,
    expiresAfter: 72 * HOUR,
    isCancelable: false,
  },
  {
    id: 'banktransfer',
    description: 'Bank transfer',
    minimum: 1,
    maximum: 1_000_000_00,
    expiresAfter: 14 * DAY,
    isCancelable: true,
  },
];

/** Until the customer chose a method, a payment stays open this long. */
export const UNCHOSEN_EXPIRES_AFTER = HOUR;

export const methodById = (id: string | null | undefined): Method | undefined =>
  METHODS.find((method) => method.id === id);
