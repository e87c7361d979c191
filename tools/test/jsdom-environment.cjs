// jsdom lacks web APIs that Node has and that React Router, Apollo Client and the product use.
const { TestEnvironment } = require('jest-environment-jsdom');

const FROM_NODE = [
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'Request',
  'Response',
  'Headers',
  'FormData',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
  'BroadcastChannel',
  'structuredClone',
  'Blob',
];

module.exports = class JsdomWithWebApis extends TestEnvironment {
  constructor(config, context) {
    const testEnvironmentOptions = {
      customExportConditions: ['node', 'require', 'default'],
      ...config.projectConfig.testEnvironmentOptions,
    };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
  }

  async setup() {
    await super.setup();
    for (const name of FROM_NODE) this.global[name] = globalThis[name];
  }
};
