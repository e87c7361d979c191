export * from './erase-subject';
export * from './history-store';
export * from './verify-chain';
