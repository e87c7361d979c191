export * from './day';
export * from './instant';
export * from './list';
export * from './number';
export * from './place-name';
