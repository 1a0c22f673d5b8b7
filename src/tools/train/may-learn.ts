/** Whether this machine may learn the weights: with a warning that comes again at the end, or not at all. */
export type MayLearn =
  | { readonly kind: 'yes'; readonly warning: string | null }
  | { readonly kind: 'no'; readonly why: string };

/**
 * Without the third-party posts, which the repository does not carry, other endings and weights come out, which know
 * far fewer ordinary posts. Committed, they would replace the better ones; so nothing is learned unless somebody insists.
 *
 * @param thirdParty how many of those posts this machine has
 * @param anyway learn all the same, to look at the result
 */
export function mayLearn(thirdParty: number, anyway: boolean): MayLearn {
  if (thirdParty > 0) return { kind: 'yes', warning: null };
  if (anyway)
    return {
      kind: 'yes',
      warning:
        'Learned WITHOUT third-party posts: these weights know far fewer ordinary posts than the committed ones. ' +
        'Look at them, but do not commit them: git checkout src/ruleset/weights.json src/ruleset/endings.json test/corpus/cross-validated.json',
    };
  return {
    kind: 'no',
    why:
      'There are no third-party posts on this machine (test/corpus/README.md names them), so other weights would come out. Nothing was written.\n' +
      'You need not train: commit the words or the rule alone, they work at once; somebody with the posts learns the weights.\n' +
      'To see what comes out all the same: npm run train -- --anyway',
  };
}
