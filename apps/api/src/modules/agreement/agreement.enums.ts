import {
  AGREEMENT_KINDS,
  AGREEMENT_STAGES,
  AGREEMENT_STATES,
  AREA_SHAPES,
  ENDING_MANNERS,
  MERGER_EFFECTS,
  NOTICE_ANCHORS,
  TERM_KINDS,
  VISIBILITIES,
} from '@kumppani/domain';
import { registerEnumType } from '@nestjs/graphql';

import { enumOf } from '../../platform/graphql';

export const AgreementKindEnum = enumOf(AGREEMENT_KINDS);
export const AgreementStageEnum = enumOf(AGREEMENT_STAGES);
export const AgreementStateEnum = enumOf(AGREEMENT_STATES);
export const AreaShapeEnum = enumOf(AREA_SHAPES);
export const EndingMannerEnum = enumOf(ENDING_MANNERS);
export const MergerEffectEnum = enumOf(MERGER_EFFECTS);
export const NoticeAnchorEnum = enumOf(NOTICE_ANCHORS);
export const NoticeKindEnum = enumOf(['MONTHS', 'NOT_DURING_TERM', 'UNKNOWN'] as const);
export const PartySideEnum = enumOf(['OWN', 'COUNTERPART', 'OTHER'] as const);
export const TermKindEnum = enumOf(TERM_KINDS);
export const VisibilityEnum = enumOf(VISIBILITIES);

registerEnumType(AgreementKindEnum, { name: 'AgreementKind', description: 'A-02: what kind of agreement.' });
registerEnumType(AgreementStageEnum, {
  name: 'AgreementStage',
  description: 'How far the agreement has come on its way (spec section 4).',
});
registerEnumType(AgreementStateEnum, { name: 'AgreementState', description: 'A-08: the state on a day, computed from the facts.' });
registerEnumType(AreaShapeEnum, {
  name: 'AreaShape',
  description: 'A-04: a whole county, a whole region, one municipality, or the whole country.',
});
registerEnumType(EndingMannerEnum, { name: 'EndingManner', description: 'A-08: how an agreement ended before its own end.' });
registerEnumType(MergerEffectEnum, {
  name: 'MergerEffect',
  description: 'G-05: what a merger means for a row that names a former municipality.',
});
registerEnumType(NoticeAnchorEnum, { name: 'NoticeAnchor', description: 'T-04: at which point a notice may end the agreement.' });
registerEnumType(NoticeKindEnum, { name: 'NoticeKind', description: 'Notice in months, none during the term, or not known.' });
registerEnumType(PartySideEnum, { name: 'PartySide', description: 'A-03: ours, theirs, or another party.' });
registerEnumType(TermKindEnum, { name: 'TermKind', description: 'T-05: how the validity runs.' });
registerEnumType(VisibilityEnum, { name: 'Visibility', description: 'R-05: normal, or restricted to named people.' });

export const EndedBecauseEnum = enumOf([...ENDING_MANNERS, 'TERM_ENDED'] as const);
registerEnumType(EndedBecauseEnum, { name: 'EndedBecause', description: 'A-08: why an agreement has ended.' });
