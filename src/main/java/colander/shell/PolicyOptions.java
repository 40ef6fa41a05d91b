package colander.shell;

import colander.duplicate.Policy;
import colander.duplicate.Scope;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the options of commands that search for duplicates into a policy. */
final class PolicyOptions {

  private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,5})([smhd])");
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "s", ChronoUnit.SECONDS,
          "m", ChronoUnit.MINUTES,
          "h", ChronoUnit.HOURS,
          "d", ChronoUnit.DAYS);

  private PolicyOptions() {}

  /**
   * Changes a policy as the options say; what is absent stays.
   *
   * @throws UsageException if the threshold or the time cannot be understood
   */
  static Policy change(
      Policy usual,
      @Nullable String threshold,
      @Nullable Scope scope,
      @Nullable String within,
      boolean sameAuthor) {
    Policy policy = usual.withSameAuthor(usual.sameAuthor() || sameAuthor);
    if (scope != null) {
      policy = policy.withScope(scope);
    }
    if (within != null) {
      policy = policy.withWindow(time(within));
    }
    return threshold == null ? policy : withThreshold(policy, threshold);
  }

  private static Policy withThreshold(Policy policy, String threshold) {
    try {
      return policy.withThreshold(Policy.thresholdOf(threshold));
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new UsageException(
          "--threshold must be strict, normal, wide, or a fraction above 0 and at most 1, such as 1/2"
              + " or 0.5, was '"
              + threshold
              + "'");
    }
  }

  /** Reads {@code 90s}, {@code 15m}, {@code 24h}, {@code 7d}; {@code any} for no bound. */
  private static @Nullable Duration time(String word) {
    if (word.equals("any")) {
      return null;
    }
    Matcher time = TIME.matcher(word);
    ChronoUnit unit = time.matches() ? UNITS.get(time.group(2)) : null;
    if (unit == null) {
      throw new UsageException(
          "--within must be a time such as 15m, 24h or 7d, or any, was '" + word + "'");
    }
    return unit.getDuration().multipliedBy(Long.parseLong(time.group(1)));
  }
}
