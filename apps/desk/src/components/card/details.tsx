import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { formatIban } from '@voldaan/ui/format/iban.ts';
import { QrCode } from '@voldaan/ui/qr-code.tsx';
import type { ComponentChildren } from 'preact';
import { language, useTexts } from '../../state/reader.ts';
import { AddressGone } from '../action/address-gone.tsx';

const Line = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Master data: who, where, how to reach, and from where we know what kind of debtor it is. */
export const Details = ({ card, onDone }: { card: DebtorCard; onDone: (said: string) => void }) => {
  const { actions, card: t, words } = useTexts();
  const { debtor } = card;
  const { details } = t;
  const known = (text: string | null) => text ?? <span class="small">{details.unknown}</span>;
  const { kindFrom, address } = debtor;
  return (
    <section>
      <h2>{details.title}</h2>
      <dl class="details">
        <Line name={details.kind}>
          {words.KIND[debtor.kind]}
          <span class="note">
            {[details.kindFrom[kindFrom.source], kindFrom.by].filter(Boolean).join(' ')},{' '}
            {formatDate(kindFrom.on, language.value)}
          </span>
        </Line>
        <Line name={details.contact}>{known(debtor.contact)}</Line>
        {debtor.emails.map(({ address: email, dunning, bounced }) => (
          <Line key={email} name={dunning ? details.email : details.moreEmail}>
            {email}
            {!bounced && dunning && <span class="note">{actions.reach.works}</span>}
            {bounced && <span class="note">{details.bounced(formatDate(bounced, language.value))}</span>}
          </Line>
        ))}
        {debtor.emails.length === 0 && <Line name={details.email}>{known(null)}</Line>}
        <Line name={details.phone}>
          {debtor.phone ? <a href={`tel:${debtor.phone}`}>{debtor.phone}</a> : known(null)}
        </Line>
        <Line name={details.address}>
          {address ? `${address.street}, ${address.postcode} ${address.city}` : known(null)}
          {address && card.sales.reader === 'finance' && <AddressGone debtorId={debtor.id} onDone={onDone} />}
        </Line>
        {debtor.kvk && <Line name={details.kvk}>{debtor.kvk}</Line>}
        {debtor.iban && <Line name={details.iban}>{formatIban(debtor.iban)}</Line>}
        <Line name={details.language}>{details.languages[debtor.language]}</Line>
        {debtor.accountOwner && <Line name={details.owner}>{debtor.accountOwner.name}</Line>}
        <Line name={details.reference}>{card.paymentReference}</Line>
      </dl>
      {card.epcPayload && <QrCode text={card.epcPayload} label={details.qr} />}
    </section>
  );
};
