export * from './template-database';
export * from './test-api';
export * from './given-people';
export * from './given-agreements';
