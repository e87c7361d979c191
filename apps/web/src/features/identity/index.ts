export { ExamplePeople } from './example-people';
export { SignInForm } from './sign-in-form';
