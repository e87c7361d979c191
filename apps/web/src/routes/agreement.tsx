import { useParams } from 'react-router';
import { AgreementView } from '../features/agreement';

export const Component = () => {
  const { id = '' } = useParams();
  return <AgreementView key={id} id={id} />;
};
