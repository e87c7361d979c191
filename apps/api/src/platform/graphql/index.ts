export * from './errors';
export * from './loaders';
export * from './outcomes';
export * from './enums';
export * from './scalars';
export * from './validate';
export * from './result-union';
