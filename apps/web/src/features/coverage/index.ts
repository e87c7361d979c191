export { CoverageReasons } from './coverage-reasons';
export { CoverageView } from './coverage-view';
