// Records many agreements at once through GraphQL and remembers which ones the server acknowledged.
import { randomUUID } from 'node:crypto';
import { askForData } from '../server/graphql-client.mjs';

const RECORD = `mutation Record($input: RecordExistingAgreementInput!) {
  recordExistingAgreement(input: $input) {
    __typename
    ... on Agreement { id number }
    ... on InvalidInput { problems { code path message } }
    ... on RuleViolation { problems { code path message } }
    ... on Forbidden { message }
  }
}`;

/** What every agreement of the test is made of: our central organisation, a county, a responsible person. */
export async function findParties(address, cookie) {
  const query = '{ units { id kind } partners(search: "Pohjois-Savo", limit: 50) { id kind } responsiblePeople { id } }';
  const { data } = await askForData(address, { query, cookie });
  const central = data.units.find(({ kind }) => kind === 'CENTRAL');
  const county = data.partners.find(({ kind }) => kind === 'COUNTY');
  return { unit: (central ?? data.units[0]).id, partner: county.id, responsible: data.responsiblePeople[0].id };
}

/** The input of one agreement with two parties, a county and an exclusion. Its id is ours, so that sending it again is harmless. */
export function agreementInput({ unit, partner, responsible }) {
  return {
    id: randomUUID(),
    signedOn: '2025-12-15',
    acceptedWarnings: ['AGR-W1'],
    reason: 'Kestävyyskoe',
    fields: {
      kind: 'COOPERATION',
      ownerUnit: unit,
      responsible,
      termKind: 'OPEN_ENDED',
      starts: '2026-01-01',
      noticeKind: 'UNKNOWN',
      parties: [
        { id: randomUUID(), side: 'OWN', unit },
        { id: randomUUID(), side: 'COUNTERPART', partner },
      ],
      area: [
        { id: randomUUID(), shape: 'WHOLE_COUNTY', county: '13' },
        { id: randomUUID(), shape: 'MUNICIPALITY', municipality: '171', isExclusion: true, from: '2026-07-01' },
      ],
    },
  };
}

/** Record one. Answers its number, or null when the server died before it said anything. Refusals are errors. */
export async function recordOne(address, cookie, input) {
  let answer;
  try {
    ({ data: answer } = await askForData(address, { query: RECORD, variables: { input }, cookie }));
  } catch (error) {
    // A broken connection, or a database that was killed under the server: nothing was acknowledged.
    if (error.code || /GEN-500|Not JSON/.test(error.message)) return null;
    throw error;
  }
  const result = answer.recordExistingAgreement;
  if (result.__typename !== 'Agreement') throw new Error(JSON.stringify(result));
  return result.number;
}

/**
 * Record all inputs over `connections` at once. `onAcknowledged(count)` may pull the plug.
 * Answers a map from id to number of those that were acknowledged.
 */
export async function recordAll({ address, cookie, inputs, connections = 8, onAcknowledged = () => {} }) {
  const acknowledged = new Map();
  const waiting = [...inputs];
  const work = async () => {
    for (let input = waiting.shift(); input; input = waiting.shift()) {
      const number = await recordOne(address, cookie, input);
      if (number === null) continue;
      acknowledged.set(input.id, number);
      onAcknowledged(acknowledged.size);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return acknowledged;
}
