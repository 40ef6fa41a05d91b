package colander.duplicate;

import java.time.Duration;

/** Spans of time in words. */
final class Spans {
  private Spans() {}

  /** A span in its largest whole unit: {@code 3 minutes}. */
  static String words(Duration span) {
    if (span.compareTo(Duration.ofMinutes(2)) < 0) {
      return counted(span.toSeconds(), "second");
    }
    if (span.compareTo(Duration.ofHours(2)) < 0) {
      return counted(span.toMinutes(), "minute");
    }
    return span.compareTo(Duration.ofDays(2)) < 0
        ? counted(span.toHours(), "hour")
        : counted(span.toDays(), "day");
  }

  private static String counted(long count, String unit) {
    return count == 0 ? "the same " + unit : count + " " + unit + (count == 1 ? "" : "s");
  }
}
