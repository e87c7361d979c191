/** The title of the browser's tab; React moves it into the head. */
export const PageTitle = ({ title }: { readonly title: string }) => <title>{`${title} · Kumppani`}</title>;
