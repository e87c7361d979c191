export * from './access.guard';
export * from './request-context';
export * from './requires';
export * from './root-field-check';
export * from './why-not';
