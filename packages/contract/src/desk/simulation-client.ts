import type { requester } from './request.ts';
import type { AccountSimulation, PortfolioPage, SimulateAccount, SimulatePortfolio } from './simulation.ts';

/** Futures that nobody has to live through. */
export const simulationClient = ({ send }: ReturnType<typeof requester>) => ({
  simulateAccount: (id: string, body: SimulateAccount) =>
    send<AccountSimulation>('POST', `/debtors/${encodeURIComponent(id)}/simulation`, body),
  simulatePortfolio: (body: SimulatePortfolio) => send<PortfolioPage>('POST', '/simulations', body),
});
