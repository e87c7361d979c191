export * from './change';
export * from './data-source';
export * from './database';
export * from './derivation';
export * from './locks';
export * from './migrate';
export * from './recorded';
export { RowGone, Transaction } from './transaction';
export { CHAIN_START, instantText } from './revision-writer';
