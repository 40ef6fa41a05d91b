package colander.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times as exports write them; what could be read in two ways is unknown. */
final class Moments {
  private static final Pattern EPOCH = Pattern.compile("-?\\d{9,16}(\\.\\d{1,9})?");
  private static final Pattern ISO_START = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][ ]")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendPattern("[ ][XXX][XX][X]['UTC']['GMT']")
          .toFormatter(Locale.ROOT);

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
      if (EPOCH.matcher(stripped).matches()) {
        return epoch(stripped);
      }
      return ISO_START.matcher(stripped).matches() ? iso(stripped) : null;
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  private static @Nullable Instant iso(String text) {
    TemporalAccessor parsed =
        ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (parsed instanceof OffsetDateTime time) {
      return plausible(time.toInstant());
    }
    LocalDateTime local =
        parsed instanceof LocalDateTime time ? time : LocalDate.from(parsed).atStartOfDay();
    return plausible(local.toInstant(ZoneOffset.UTC));
  }

  private static @Nullable Instant epoch(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    long number = Long.parseLong(whole);
    int digits = whole.startsWith("-") ? whole.length() - 1 : whole.length();
    if (digits <= 11) {
      return plausible(Instant.ofEpochSecond(number));
    }
    return digits <= 14
        ? Instant.ofEpochMilli(number)
        : Instant.ofEpochSecond(number / 1_000_000, number % 1_000_000 * 1_000);
  }

  /** Dates such as 0000-00-00 and -0001-11-30 stand for unknown in some databases. */
  private static @Nullable Instant plausible(Instant instant) {
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    return year > 0 && year <= LATEST_YEAR ? instant : null;
  }
}
