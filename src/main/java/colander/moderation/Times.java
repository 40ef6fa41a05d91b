package colander.moderation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as moderators type them, in UTC. */
public final class Times {
  private Times() {}

  /**
   * Reads {@code 2026-11-23}, {@code 2026-11-23T08:00} or {@code 2026-11-23T08:00:00Z}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  public static Instant startOf(String text) {
    try {
      if (text.endsWith("Z")) {
        return Instant.parse(text);
      }
      LocalDateTime local =
          text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay();
      return local.toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a time is a date such as 2026-11-23 or 2026-11-23T08:00, not '" + text + "'", e);
    }
  }
}
