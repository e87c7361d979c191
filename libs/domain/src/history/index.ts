export * from './chain';
export * from './merge-changes';
export * from './rebuild';
