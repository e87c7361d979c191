export { AdministrationView } from './administration-view';
