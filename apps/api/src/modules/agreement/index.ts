export {
  AgreementAreaRowEntity,
  AgreementNamedPersonEntity,
  AgreementOptionEntity,
  AgreementPartyEntity,
} from './agreement-children.entity';
export { factsOf, loadRecords, type AgreementRecord } from './agreement-record';
export { agreementsConcerning, mayKnow, parameterList, visibleIds } from './agreement.access';
export { AgreementDerivation } from './agreement.derivation';
export { AgreementEntity } from './agreement.entity';
export { AgreementModule } from './agreement.module';
export { AgreementService } from './agreement.service';
export { AgreementLifecycleService } from './agreement-lifecycle.service';
export { loadRecordsAt } from './records-at';
