export * from './history.module';
export * from './history.reader';
export * from './history.types';
