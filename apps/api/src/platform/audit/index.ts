export * from './history-store';
export * from './verify-chain';
