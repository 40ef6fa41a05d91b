package colander.shell;

import colander.duplicate.Policy;
import colander.duplicate.Scope;
import org.apache.commons.lang3.math.Fraction;
import org.jspecify.annotations.Nullable;

/** Turns the options of commands that search for duplicates into a policy. */
final class PolicyOptions {
  private PolicyOptions() {}

  /**
   * Reads the options.
   *
   * @throws UsageException if the threshold is no fraction above 0 and at most 1
   */
  static Policy policy(@Nullable String threshold, @Nullable Scope scope) {
    Policy usual = Policy.DEFAULT;
    try {
      return new Policy(
          threshold == null ? usual.threshold() : Fraction.getFraction(threshold).reduce(),
          scope == null ? usual.scope() : scope);
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new UsageException(
          "--threshold must be a fraction above 0 and at most 1, such as 1/2 or 0.5, was '"
              + threshold
              + "'");
    }
  }
}
