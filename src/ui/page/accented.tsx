/** A sentence whose one accented figure stands between two stars, as the messages write it. */
export const Accented = ({ sentence }: { readonly sentence: string }) => {
  const [before, accent, after] = sentence.split('*');
  if (accent === undefined) return sentence;
  return (
    <>
      {before}
      <em>{accent}</em>
      {after}
    </>
  );
};
