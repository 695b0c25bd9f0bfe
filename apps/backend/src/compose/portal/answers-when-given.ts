import type { Services } from '@voldaan/application/services.ts';
import type { answerPorts } from './answer-ports.ts';

type AnswerPorts = ReturnType<typeof answerPorts>;

/** The answers of a debtor, loaded with the first: who only looks and pays does not wait for what weighs a proposal. */
export const answersWhenGiven = (services: Services): AnswerPorts => {
  let loading: Promise<AnswerPorts> | undefined;
  const answers = (): Promise<AnswerPorts> => {
    loading ??= import('./answer-ports.ts').then((loaded) => loaded.answerPorts(services));
    return loading;
  };
  return {
    giveReason: async (...asked) => (await answers()).giveReason(...asked),
    openDispute: async (...asked) => (await answers()).openDispute(...asked),
    makePromise: async (...asked) => (await answers()).makePromise(...asked),
    reportPayment: async (...asked) => (await answers()).reportPayment(...asked),
    writeMessage: async (...asked) => (await answers()).writeMessage(...asked),
    proposeContact: async (...asked) => (await answers()).proposeContact(...asked),
    arrangementOffer: async (...asked) => (await answers()).arrangementOffer(...asked),
    previewArrangement: async (...asked) => (await answers()).previewArrangement(...asked),
    proposeArrangement: async (...asked) => (await answers()).proposeArrangement(...asked),
    answerCounter: async (...asked) => (await answers()).answerCounter(...asked),
    agreement: async (...asked) => (await answers()).agreement(...asked),
    answerAgreement: async (...asked) => (await answers()).answerAgreement(...asked),
  };
};
