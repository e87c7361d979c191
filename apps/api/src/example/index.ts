export { EXAMPLE_PEOPLE } from './people';
export { loadExampleData } from './load';
export { prepareExample } from './prepare-example';
