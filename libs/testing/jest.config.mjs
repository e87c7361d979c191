import preset from '../../jest.preset.cjs';
export default { ...preset, displayName: 'testing', testEnvironment: 'node' };
