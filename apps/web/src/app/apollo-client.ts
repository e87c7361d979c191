import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { RetryLink } from '@apollo/client/link/retry';
import type { Language } from '@kumppani/i18n';
import type { SignInGate } from './sign-in-gate';

const SIGNED_OUT = new Set(['GEN-401', 'UNAUTHENTICATED']);

/** The session has ended: nothing was done, and the same request may go again after a sign-in. */
export const isSignedOutError = (error: unknown): boolean => {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some((one) => SIGNED_OUT.has(String(one.extensions?.['code'])));
  return ServerError.is(error) && error.statusCode === 401;
};

/** Waits at the gate and sends the operation again; to the caller it is one slow request. */
const waitForSignIn = (gate: SignInGate): ApolloLink =>
  new ErrorLink(({ error, operation, forward }) => {
    if (!isSignedOutError(error)) return undefined;
    return new Observable<ApolloLink.Result>((observer) => {
      let subscription: { unsubscribe: () => void } | null = null;
      let isCancelled = false;
      void gate.pass().then(() => {
        if (!isCancelled) subscription = forward(operation).subscribe(observer);
      });
      return () => {
        isCancelled = true;
        subscription?.unsubscribe();
      };
    });
  });

const toHex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const sha256 = async (text: string): Promise<string> => toHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** Browsers digest only on safe origins; elsewhere whole queries are sent. */
const persistedQueries = (): ApolloLink[] => (globalThis.crypto?.subtle ? [new PersistedQueryLink({ sha256 })] : []);

/** A read that met a broken connection goes again twice; a write never goes twice by itself. */
const retryReads = (): ApolloLink =>
  new RetryLink({
    delay: { initial: 300, jitter: true },
    attempts: {
      max: 3,
      retryIf: (error, operation) => operation.operationType === 'query' && !CombinedGraphQLErrors.is(error) && !ServerError.is(error),
    },
  });

export interface ClientParts {
  readonly gate: SignInGate;
  readonly language: () => Language;
  readonly fetch?: typeof globalThis.fetch;
}

export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      Municipality: { keyFields: ['code'] },
      County: { keyFields: ['code'] },
      Region: { keyFields: ['code'] },
      Setting: { keyFields: ['key'] },
      // An answer for one day at one revision: whole, never mixed with another day's.
      Coverage: { keyFields: false },
      CoverageRow: { keyFields: false },
      AgreementParty: { keyFields: false },
      AgreementAreaRow: { keyFields: false },
    },
  });

export const createClient = ({ gate, language, fetch }: ClientParts): ApolloClient =>
  new ApolloClient({
    cache: createCache(),
    dataMasking: true,
    link: ApolloLink.from([
      new SetContextLink(({ headers }) => ({ headers: { ...headers, 'x-language': language(), 'apollo-require-preflight': 'true' } })),
      waitForSignIn(gate),
      ...persistedQueries(),
      retryReads(),
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', ...(fetch ? { fetch } : {}) }),
    ]),
  });
