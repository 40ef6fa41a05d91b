package colander.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times as exports write them; what could be read in two ways is unknown. */
final class Moments {
  private static final Pattern EPOCH = Pattern.compile("(-?\\d{9,16})(?:\\.\\d{1,9})?");

  /**
   * ISO 8601 and its usual variants. A formatter of the JDK with as many optional parts copies its
   * state for each of them, which made times the slowest part of reading.
   */
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)-(\\d\\d)"
              + "(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9})\\d*)?)?"
              + " ?(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?)?");

  private static final int LATEST_YEAR = 9999;

  private Moments() {}

  /**
   * Reads ISO 8601, with a blank for the {@code T} or without zone (then UTC), or an epoch in
   * seconds, milliseconds or microseconds, told apart by its number of digits.
   *
   * @return null if it is none of these
   */
  static @Nullable Instant parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String stripped = text.strip();
    try {
      Matcher iso = ISO.matcher(stripped);
      if (iso.matches()) {
        return plausible(instant(iso));
      }
      Matcher epoch = EPOCH.matcher(stripped);
      return epoch.matches() ? plausible(epoch(epoch.group(1))) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant instant(Matcher iso) {
    LocalDateTime local =
        LocalDateTime.of(
            number(iso.group(1)),
            number(iso.group(2)),
            number(iso.group(3)),
            number(iso.group(4)),
            number(iso.group(5)),
            number(iso.group(6)),
            nanos(iso.group(7)));
    String zone = iso.group(8);
    boolean offset = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
    return local.toInstant(offset ? ZoneOffset.of(zone) : ZoneOffset.UTC);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static Instant epoch(String digits) {
    long number = Long.parseLong(digits);
    int length = digits.startsWith("-") ? digits.length() - 1 : digits.length();
    if (length <= 11) {
      return Instant.ofEpochSecond(number);
    }
    return length <= 14
        ? Instant.ofEpochMilli(number)
        : Instant.ofEpochSecond(number / 1_000_000, number % 1_000_000 * 1_000);
  }

  /** Dates such as 0000-00-00 and -0001-11-30 stand for unknown in some databases. */
  private static @Nullable Instant plausible(Instant instant) {
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    return year > 0 && year <= LATEST_YEAR ? instant : null;
  }
}
