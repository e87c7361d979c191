import { Navigate } from 'react-router';
import { useMay } from '../shared/session';

/** those who record agreements start from what ends next; everybody else from the coverage. */
export const Component = () => <Navigate to={useMay('agreement.create') ? '/sopimukset?nakyma=paattyvat' : '/kattavuus'} replace />;
