import type { AgreementStage } from '@kumppani/domain';

import type { CallOptions, GivenPerson, TestApi } from '../../testing';

const PROBLEMS = 'problems { code path message warning }';

/** Every way a command on an agreement can answer. */
const OUTCOME = `__typename
  ... on Agreement { id number version stage }
  ... on InvalidInput { ${PROBLEMS} }
  ... on RuleViolation { ${PROBLEMS} }
  ... on Forbidden { code message rule missingRight askFrom }
  ... on NotFound { code message }`;
const STALE = '... on StaleVersion { code message currentVersion conflicts { field label mine current original } }';

const COMMANDS = {
  createAgreement: 'CreateAgreementInput',
  recordExistingAgreement: 'RecordExistingAgreementInput',
  updateAgreement: 'UpdateAgreementInput',
  moveAgreement: 'MoveAgreementInput',
  signAgreement: 'SignAgreementInput',
  decideAgreement: 'DecideAgreementInput',
  endAgreement: 'EndAgreementInput',
  cancelAgreementEnding: 'AgreementKeyInput',
  voidAgreement: 'VoidAgreementInput',
  chooseMergerEffect: 'ChooseMergerEffectInput',
} as const;
export type AgreementCommand = keyof typeof COMMANDS;

const CREATING: readonly string[] = ['createAgreement', 'recordExistingAgreement'];

export const commandDocument = (command: AgreementCommand): string =>
  `mutation Command($input: ${COMMANDS[command]}!) { outcome: ${command}(input: $input) { ${OUTCOME} ${CREATING.includes(command) ? '' : STALE} } }`;

export interface ShownProblem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly warning: boolean;
}

export interface Outcome {
  readonly __typename: string;
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly stage: AgreementStage;
  readonly problems: readonly ShownProblem[];
  readonly code: string;
  readonly message: string;
  readonly rule: string;
  readonly askFrom: readonly string[];
  readonly currentVersion: number;
  readonly conflicts: readonly { field: string; label: string; mine: string | null; current: string | null; original: string | null }[];
}

/** Sends a command through the API as a person and expects an answer of its union, whatever it is. */
export async function command(
  api: TestApi,
  person: GivenPerson,
  name: AgreementCommand,
  input: object,
  options: CallOptions = {},
): Promise<Outcome> {
  const answer = await api.call<{ outcome: Outcome } | null>(commandDocument(name), { input }, { cookie: person.cookie, ...options });
  if (!answer.data?.outcome) throw new Error(`${name} answered ${JSON.stringify(answer)}`);
  return answer.data.outcome;
}

/** The same, and fails the test unless it was done. */
export async function done(api: TestApi, person: GivenPerson, name: AgreementCommand, input: object): Promise<Outcome> {
  const outcome = await command(api, person, name, input);
  if (outcome.__typename !== 'Agreement') throw new Error(`${name} was refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Everything that a refused command must leave as it was. */
export async function stored(api: TestApi): Promise<unknown> {
  const [counts] = await api.database.query(
    `SELECT (SELECT count(*)::int FROM agreement) AS agreements, (SELECT count(*)::int FROM agreement_party) AS parties,
       (SELECT count(*)::int FROM agreement_area_row) AS rows, (SELECT sum(version)::int FROM agreement) AS versions,
       (SELECT max(number)::int FROM revision) AS revision, (SELECT coalesce(sum(last), 0)::int FROM agreement_number) AS numbers`,
  );
  return counts;
}

const PAGE = /* GraphQL */ `
  query Page($id: ID!, $on: Date) {
    agreement(id: $id) {
      stage
      version
      signedOn
      decidedOn
      decisionBody
      isRecordedAfterwards
      ending {
        manner
        noticeOn
        lastDay
        reason
      }
      state(on: $on) {
        state
        text
        effectiveEnd
        currentEnd
        lastNoticeDay
        endedBecause
        reasons {
          text
        }
      }
      municipalityCount(on: $on)
      missing {
        code
      }
      nextStep {
        code
        text
      }
      actions {
        name
        allowed
        reason
      }
      history {
        reason
        actor
        changes {
          label
          old
          new
        }
      }
    }
  }
`;

export interface Page {
  readonly stage: string;
  readonly ending: { manner: string; noticeOn: string; lastDay: string; reason: string | null } | null;
  readonly state: { state: string; text: string; effectiveEnd: string | null; endedBecause: string | null; reasons: { text: string }[] };
  readonly municipalityCount: number;
  readonly missing: { code: string }[];
  readonly nextStep: { code: string; text: string } | null;
  readonly actions: { name: string; allowed: boolean; reason: string | null }[];
  readonly history: { reason: string | null; changes: { label: string; old: string | null; new: string | null }[] }[];
}

/** Everything that the page of an agreement shows of it on a day. */
export async function readPage(api: TestApi, person: GivenPerson, id: string, on: string | null = null): Promise<Page> {
  const { data, errors } = await api.call<{ agreement: Page }>(PAGE, { id, on }, { cookie: person.cookie });
  if (errors || !data.agreement) throw new Error(`the page answered ${JSON.stringify({ data, errors })}`);
  return data.agreement;
}
