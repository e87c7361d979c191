export default async function tearDownDatabase() {
  await globalThis.kumppaniTestDatabase?.stop();
}
