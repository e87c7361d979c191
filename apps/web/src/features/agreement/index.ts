export { AgreementList } from './list/agreement-list';
export { AgreementView } from './detail/agreement-view';
