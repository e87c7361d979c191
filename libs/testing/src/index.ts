export * from './agreement/a-party';
export * from './agreement/an-agreement';
export * from './agreement/an-area-row';
export * from './area/finland';
export * from './area/test-register';
export * from './coverage/coverage-of';
