package colander.duplicate;

/**
 * A policy in the words that reports carry, so that a finding tells what it was made by.
 *
 * @param fold the version of the fold
 * @param shingle what texts are cut into
 * @param threshold the least similarity of near-duplicates, as a fraction: {@code 1/2}
 * @param scope how far apart duplicates may stand: {@code site}
 */
public record PolicyDescription(String fold, String shingle, String threshold, String scope) {

  /** Describes a policy. */
  public static PolicyDescription of(Policy policy) {
    return new PolicyDescription(
        policy.fold(), policy.shingle(), policy.thresholdWord(), policy.scope().word());
  }
}
