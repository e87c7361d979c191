export * from './result';
export * from './problem-codes';
export * from './calendar';
export * from './area';
export * from './agreement';
export * from './coverage';
export * from './access';
export * from './history';
