import type { requester } from './request.ts';
import type {
  AccountSimulation,
  CurrentPlans,
  PortfolioPage,
  SimulateAccount,
  SimulatePortfolio,
} from './simulation.ts';

/** Futures that nobody has to live through. */
export const simulationClient = ({ get, send }: ReturnType<typeof requester>) => ({
  simulateAccount: (id: string, body: SimulateAccount) =>
    send<AccountSimulation>('POST', `/debtors/${encodeURIComponent(id)}/simulation`, body),
  currentPlans: () => get<CurrentPlans>('/simulations'),
  simulatePortfolio: (body: SimulatePortfolio) => send<PortfolioPage>('POST', '/simulations', body),
});
