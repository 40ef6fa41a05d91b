package colander.report;

import java.util.Locale;

/** The forms that a report can be written in. */
public enum ReportFormat {
  TEXT,
  JSON,
  CSV,
  MD;

  /** Makes what writes this form. */
  public ReportWriter writer() {
    return switch (this) {
      case TEXT -> new TextReport();
      case JSON -> new JsonReport();
      case CSV -> new CsvReport();
      case MD -> new MarkdownReport();
    };
  }

  /** The word used in {@code --format}: {@code json}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
