export * from './area-register';
export * from './regions';
export * from './districts';
export * from './former-municipalities';
export * from './municipality-details';
export * from './data-sources';
