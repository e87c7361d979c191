import { useFragment, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button, Disclosure, ProgressBar, showToast, type ButtonTone } from '@kumppani/ui';
import type { MessageKey } from '@kumppani/i18n';
import {
  AgreementActionsFragmentDoc,
  MoveAgreementDocument,
  type AgreementActionsFragment,
  type AgreementStage,
} from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { problemsOf } from '../../../shared/problems';
import { ReasonList } from '../../../shared/reason-list';
import { actionOf } from '../edit/action-of';
import { AgreementDialog, DIALOG_ACTIONS, type DialogAction } from '../edit/agreement-dialog';
import styles from './detail.module.css';

const TEXTS: Readonly<Record<string, MessageKey>> = {
  moveToNegotiation: 'screen.agreement.moveToNegotiation',
  moveToSignature: 'screen.agreement.moveToSignature',
  sign: 'agreement.page.recordSignature',
  decide: 'agreement.page.recordDecision',
  end: 'agreement.page.recordEnding',
  cancelEnding: 'agreement.page.cancelEnding',
  markNotRealised: 'agreement.page.markNotRealised',
  void: 'agreement.page.voidRecord',
};

/** Steps that need nothing but the press; they can be taken back by the next one. */
const MOVES: Readonly<Record<string, AgreementStage>> = { moveToNegotiation: 'NEGOTIATION', moveToSignature: 'FOR_SIGNATURE' };

/** What takes the agreement forward is in front; what ends it is never the first thing that the hand finds. */
const TONES: Readonly<Record<string, ButtonTone>> = {
  moveToNegotiation: 'primary',
  moveToSignature: 'primary',
  sign: 'primary',
  decide: 'primary',
  void: 'danger',
};

const isDialogAction = (name: string): name is DialogAction => DIALOG_ACTIONS.some((one) => one === name);

/** What is missing from *tiedot kunnossa* (A-07), as a meter and a list. */
const Completeness = ({ missing }: { readonly missing: AgreementActionsFragment['missing'] }) => {
  const { t } = useTexts();
  if (missing.length === 0) return <p>{t('agreement.page.complete')} ✓</p>;
  const outOf = Math.max(missing.length, 5);
  return (
    <>
      <ProgressBar
        label={t('agreement.page.completeNext')}
        value={outOf - missing.length}
        outOf={outOf}
        valueText={t('agreement.page.missing', { count: missing.length })}
      />
      <ReasonList reasons={missing} />
    </>
  );
};

/** who may not edit is told why, and whom to ask. */
const Denied = ({ actions }: { readonly actions: AgreementActionsFragment['actions'] }) => {
  const { t } = useTexts();
  const edit = actionOf(actions, 'edit');
  if (!edit?.reason || edit.allowed) return null;
  return (
    <Disclosure title={t('access.whyNot')}>
      <p>{edit.reason}</p>
    </Disclosure>
  );
};

const useMove = ({ id, version }: { readonly id: string; readonly version: number }) => {
  const [move, { loading }] = useMutation(MoveAgreementDocument);
  const moveTo = async (to: AgreementStage) => {
    const { data } = await move({ variables: { input: { id, version, to, reason: null } } });
    const outcome = data?.moveAgreement;
    if (outcome && outcome.__typename !== 'Agreement') showToast(problemsOf(outcome)[0]?.message ?? '');
  };
  return { moveTo, isMoving: loading };
};

const Panel = ({ agreement }: { readonly agreement: AgreementActionsFragment }) => {
  const { t } = useTexts();
  const [dialog, setDialog] = useState<DialogAction | null>(null);
  const { moveTo, isMoving } = useMove(agreement);
  const allowed = agreement.actions.filter((action) => action.allowed && TEXTS[action.name]);
  const press = (name: string) => {
    const to = MOVES[name];
    if (to) void moveTo(to);
    else if (isDialogAction(name)) setDialog(name);
  };
  return (
    <aside className={styles.aside}>
      <section className={styles.step} aria-label={t('agreement.page.nextStep')}>
        <h2>{t('agreement.page.nextStep')}</h2>
        <p className={styles.stepText}>{agreement.nextStep?.text ?? t('screen.agreement.nothingToDo')}</p>
        <div className={styles.buttons}>
          {allowed.map((action) => (
            <Button
              key={action.name}
              size="small"
              tone={TONES[action.name] ?? 'secondary'}
              isPending={isMoving}
              onPress={() => press(action.name)}
            >
              {t(TEXTS[action.name] ?? 'form.edit')}
            </Button>
          ))}
        </div>
        <Denied actions={agreement.actions} />
      </section>
      <Completeness missing={agreement.missing} />
      {dialog ? <AgreementDialog action={dialog} agreement={agreement} onClose={() => setDialog(null)} /> : null}
    </aside>
  );
};

/** *Seuraava askel* (A-19): one thing to do, and everything that may be done, with the reason where it may not. */
export const ActionsPanel = ({ id }: { readonly id: string }) => {
  const { data, complete } = useFragment({
    fragment: AgreementActionsFragmentDoc,
    fragmentName: 'AgreementActions',
    from: { __typename: 'Agreement', id },
  });
  return complete ? <Panel agreement={data} /> : null;
};
