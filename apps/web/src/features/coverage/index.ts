export { CoverageView } from './coverage-view';
