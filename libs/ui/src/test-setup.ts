import '@testing-library/jest-dom';
import { cleanup, configure } from '@testing-library/react';

// Two cores are shared by many test runs.
configure({ asyncUtilTimeout: 5000 });

afterEach(cleanup);
