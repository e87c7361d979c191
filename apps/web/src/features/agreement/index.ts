export { NewAgreement } from './create/new-agreement';
export { AgreementView } from './detail/agreement-view';
export { AgreementList } from './list/agreement-list';
