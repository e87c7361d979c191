import preset from '../../jest.preset.cjs';
export default { ...preset, displayName: 'i18n', testEnvironment: 'node' };
